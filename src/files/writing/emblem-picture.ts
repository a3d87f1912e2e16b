// The picture that keeps an emblem's place: a pale dashed ring, 96 × 96, 1 bit, transparent; made for this project.

/** PNG, in hexadecimal. */
const RING = [
  '89504e470d0a1a0a0000000d4948445200000060000000600103000000d856e57b00000006504c5445ffffffaaaaaae3',
  'c6155d0000000174524e530040e6d866000000ea4944415478daad94410e83201045b136a50b63bb6461da1ec1a5aba6',
  '47e9115c76d1448fc6513882cbae8c4505fe8810d394c4090f99cf0c0c30166da9ea1d9c547fb4907fd9f4b9fed40c57',
  '6de40c6f14abb5495a9497f87f521013bc465b3118abfdc9534b8c4c6b0d0c7ad3472161a042d09dd28b795584c83f6c',
  '28981e0549bdf7a87b70f0a490a1571844e00045108a8870b905d84fb0299beccfb155dbb624341e4b2d7c72dcc18da5',
  'e456858bc4c28e382070847cb953a4940b843c2862e249ac5906b9b2a6c032bae0ae516de9a54702b9638a1fb39cc2db',
  'd6e1353c37bc73de0d97f1076c00de58275868a222da0000000049454e44ae426082',
].join('');

/** The picture's bytes. */
export function emblemPicture(): Uint8Array {
  return Uint8Array.from({ length: RING.length / 2 }, (_, index) =>
    Number.parseInt(RING.slice(2 * index, 2 * index + 2), 16),
  );
}

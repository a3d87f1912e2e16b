// The book's dialog starts here: paint first, then the one server call that it costs.
import { render } from 'preact';
import type { BookServer } from '../../commands/answers/book-answer.ts';
import { bookMessagesIn } from '../../messages/book-messages.ts';
import { callServer } from '../call-server.ts';
import { App, Waiting } from './app.tsx';

const place = document.getElementById('app') as HTMLElement;

async function start(): Promise<void> {
  render(<Waiting message={null} onAgain={start} />, place);
  const called = await callServer<BookServer, 'bookContents'>('bookContents');
  if (called.came && called.reply.ok) {
    document.documentElement.lang = called.reply.value.language;
    render(<App answer={called.reply.value} />, place);
    return;
  }
  const words = bookMessagesIn('th');
  const message = called.came ? (called.reply.ok ? '' : called.reply.message) : words[called.failure];
  render(<Waiting message={message} onAgain={start} />, place);
}

place.replaceChildren();
void start();

// A small add-on for the page's tests: it asks, tells, writes, marks and opens a sidebar, as the real one does.
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('ส่วนเสริมทดสอบ')
    .addItem('ทักทาย', 'greet')
    .addItem('ถามแล้วเขียน', 'askAndWrite')
    .addSeparator()
    .addSubMenu(ui.createMenu('อื่น ๆ').addItem('เปิดแถบข้าง', 'openSidebar').addItem('ล้มเหลว', 'fail'))
    .addToUi();
}

function onEdit(event) {
  if (event.value === 'ผิด') {
    event.source.toast(`${event.range.getA1Notation()}: ${event.oldValue} → ${event.value}`, 'ตรวจ');
    event.range.setNote('ตรวจแล้ว');
  }
}

function greet() {
  SpreadsheetApp.getActive().toast('สวัสดี', 'ทักทาย');
}

function askAndWrite() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSheet();
  const at = sheet.getRange('I2');
  // What is written before a question must not stay if the run is done again.
  at.setValue(Number(at.getValue()) + 1);
  try {
    const name = ui.prompt('ชื่อ', 'ชื่อหน่วยงานคืออะไร', ui.ButtonSet.OK_CANCEL);
    if (name.getSelectedButton() !== ui.Button.OK) return;
    const sure = ui.alert('แน่ใจ', `เขียน ${name.getResponseText()} หรือไม่`, ui.ButtonSet.YES_NO);
    sheet.getRange('I3').setValue(sure === ui.Button.YES ? name.getResponseText() : 'ไม่เขียน');
  } catch (error) {
    sheet.getRange('I4').setValue('ถูกจับ');
  }
  ui.alert('เสร็จ', 'เขียนแล้ว', ui.ButtonSet.OK);
}

function openSidebar() {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('แถบทดสอบ');
  SpreadsheetApp.getUi().showSidebar(html);
}

function fail() {
  throw new Error('ผิดพลาดโดยตั้งใจ');
}

function double(number) {
  SpreadsheetApp.getActiveSheet()
    .getRange('I5')
    .setValue(number * 2);
  return { doubled: number * 2, given: number };
}

function today() {
  return { when: new Date() };
}

// Names in scripts without capitals: found beside a label or contacts; headings, callings and places are none.
import type { Document } from '@vitae/contracts';
import { extractClassic } from '../classic.ts';
import { writtenLine } from '../testing/written-line.ts';

function documentOf(texts: readonly string[]): Document {
  const lines = texts.map((text, i) => writtenLine(i + 1, text));
  return { format: 'txt', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] };
}
const basicsOf = (...texts: string[]) =>
  extractClassic(documentOf(texts), { asOf: '2026-11' }).extracted.basics;
const nameIn = (...texts: string[]) => basicsOf(...texts).name?.value;

const MAIL = 'a.person@example.com';

it.each([
  ['王伟'],
  ['欧阳晓梅'],
  ['김민수'],
  ['김지원'],
  ['田中太郎'],
  ['田中 太郎'],
  ['佐藤 はなこ'],
  ['أحمد الخطيب'],
  ['דוד כהן'],
  ['สมชาย ใจดี'],
  ['राहुल शर्मा'],
])('takes %s above contacts for the name', (name) => expect(nameIn(name, MAIL, '138 0000 5512')).toBe(name));

it.each([
  ['个人简历', '王伟'],
  ['이력서', '김민수'],
  ['履歴書', '田中 太郎'],
  ['السيرة الذاتية', undefined],
  ['קורות חיים', undefined],
  ['ประวัติ ส่วนตัว', undefined],
  ['जीवन परिचय', undefined],
])('takes the document’s title %s for no name', (title, name) =>
  expect(nameIn(title, ...(name ? [name] : []), MAIL)).toBe(name),
);

it.each([
  ['姓名：王伟', '王伟'],
  ['姓名: 王伟 性别: 男', '王伟'],
  ['姓 名\t李小龙', '李小龙'],
  ['이름: 박서준', '박서준'],
  ['성명\t최유리', '최유리'],
  ['氏名：山本健一', '山本健一'],
  ['姓名 王伟 男 28岁', '王伟'],
  ['名前 山本 健一', '山本 健一'],
  ['الاسم: ليلى منصور', 'ليلى منصور'],
  ['שם מלא: דנה לוי', 'דנה לוי'],
  ['ชื่อ-นามสกุล: สมชาย ใจดี', 'สมชาย ใจดี'],
  ['नाम: राहुल शर्मा', 'राहुल शर्मा'],
])('reads the name behind the label of %j', (line, name) =>
  expect(nameIn('2024', 'x', 'y', 'z', '–', '…', line)).toBe(name),
);

it('leaves out the name’s other form in brackets', () =>
  expect(nameIn('王伟 (Wei Wang)', MAIL)).toBe('王伟'));

it.each([
  ['工作经历'],
  ['联系方式'],
  ['自己紹介'],
  ['数据分析师'],
  ['高级会计'],
  ['上海市'],
  ['東京都'],
  ['경력사항'],
  ['자기소개'],
  ['개발자'],
  ['서울'],
  ['مهندس برمجيات'],
  ['المعلومات الشخصية'],
  ['פרטים אישיים'],
  ['ข้อมูล ส่วนตัว'],
  ['व्यक्तिगत विवरण'],
  ['王伟在这里工作了很多年'],
])('invents no name of %s', (text) => {
  expect(nameIn(text, MAIL)).toBeUndefined();
  expect(nameIn(`姓名：${text}`, MAIL)).toBeUndefined();
});

it('takes no words for a name that stand among no contacts, or far below', () => {
  expect(nameIn('王伟')).toBeUndefined();
  expect(nameIn('–', '–', '–', '–', '–', '王伟', MAIL)).toBeUndefined();
});

it('is less sure without a label', () => {
  const labelled = basicsOf('姓名：王伟', MAIL).name?.confidence ?? 0;
  const bare = basicsOf('王伟', MAIL).name?.confidence ?? 1;
  expect(bare).toBeLessThan(labelled);
});

it('has the family name first in East Asia', () =>
  expect(basicsOf('田中 太郎', MAIL).nameParts).toEqual({ family: '田中', given: '太郎' }));

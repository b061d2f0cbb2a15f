// Names in scripts that have no capitals, which tell a name from any other words elsewhere: Chinese, Japanese, Korean,
// Arabic, Hebrew, Thai, Devanagari. A label tells here, or family names, the number of characters, and contacts beside it.
import type { Line } from '@vitae/contracts';
import { type Span, sub, textOf } from '../text/span.ts';

/** Labels before a name, in these scripts. */
const LABELS =
  '姓\\s?名|名字|氏\\s?名|お?名前|성\\s?명|이\\s?름|الاسم(?: الكامل)?|שם(?: מלא| פרטי ומשפחה)?|ชื่อ(?:\\s?[-–]?\\s?(?:นาม)?สกุล)?|(?:पूरा )?नाम';
const LABEL = new RegExp(`^(?:${LABELS})(?:\\s*[:：]\\s*|\\s+)`, 'u');
const LABEL_ALONE = new RegExp(`^(?:${LABELS})\\s*[:：]?$`, 'u');

/** Whether a table's cell says that the next one holds the name. */
export const isUncasedLabel = (text: string): boolean => LABEL_ALONE.test(text);

// What follows may be the name in Latin letters, in brackets.
const END = '(?=\\s*[(（]|$)';
/** A label's next word may be another label: "姓名：王伟 性别：男". */
const LABELLED_END = '(?=\\s|[|｜,，、(（]|$)';
const IN_ONE = '[\\p{sc=Han}々]{2,4}|\\p{sc=Hang}{2,4}';
const IN_TWO =
  '[\\p{sc=Han}々]{1,3}[ \\u3000][\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}々ー]{1,4}|\\p{sc=Hang}{1,2} \\p{sc=Hang}{1,3}';
const spaced = (script: string, most = 4) => {
  const word = `[\\p{sc=${script}}\\p{M}'’״׳.-]{2,30}`;
  return `${word}(?: ${word}){1,${most - 1}}`;
};
const WORDED = ['Arab', 'Hebr', 'Thai', 'Deva'].map((script) => spaced(script)).join('|');
const NAME = new RegExp(`^(?:${IN_TWO}|${IN_ONE}|${WORDED})${END}`, 'u');
/** Behind a label other words may follow: in Chinese, which parts no name, the first is the name; elsewhere two are. */
const labelledName = (eastAsian: string) =>
  new RegExp(`^(?:(?:${eastAsian})${LABELLED_END}|(?:${WORDED})${END})`, 'u');
const BEHIND_CHINESE_LABEL = labelledName(`${IN_ONE}|${IN_TWO}`);
const BEHIND_LABEL = labelledName(`${IN_TWO}|${IN_ONE}`);
const IS_EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hang}]/u;

/** Family names that most people of China and Korea bear; of Japan's there are too many. */
const CHINESE_FAMILY =
  /^(?:(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官).{1,2}$|[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文].{1,2}$)/u;
const KOREAN_FAMILY =
  /^(?:남궁|황보|제갈|선우|독고|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지나엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용])/u;

/** Words of headings, of documents' titles, of callings and of places: whoever bears one of them as a name goes without. */
const NO_NAME = new RegExp(
  [
    '[简簡][历歷]|履[歴历歷]|経歴|经历|經歷|[经經][验驗]|経験|[资資]料|信息|[资資][讯訊]|情[报報]|方式|[联聯][系絡络]|連絡|教育|工作|[职職]|[专專][业業]|技能|目[标標]|求[职職]|[个個]人|基本|自[己我]|紹介|介[绍紹]|学[歴历]|學歷|資格|[语語]言|言語|[项項]目|[奖獎]|[证證][书書]|[爱愛]好|[兴興]趣|趣味|志望|動機|住所|地址|[电電][话話]|[邮郵]箱|性[别別]|生年|出生|[国國]籍|民族|婚姻|年[龄齢齡]|公司|[会會]社|大[学學]|[学學]院|[学學]校|工程|[经經]理|主任|[总總][监監裁]|[顾顧][问問]|写真|照片|作品|高[级級]|[资資]深|[会會][计計]|[销銷]售|市[场場]|[产產]品|[软軟]件|程序|[设設][计計]|[财財][务務]|行政|人事|[运運][营營]|[护護]士|[医醫]生|教授|研究|金融|分析|概要|要約|摘要|姓名|氏名|名前',
    '^(?:中[国國]|美[国國]|日本|[韩韓][国國]|北京|上海|天津|重[庆慶]|深圳|成都|武[汉漢]|南京|西安|香港|[台臺][北湾灣中南]|大阪|横浜|名古屋|札幌|神戸|福岡|広島|仙台|北海道)|[市省県縣区區都府町村州][^\\p{L}]*$|[师師员員]$',
    '이력|자기소개|소개|경력|학력|연락|이메일|전화(?:번호|$)|주소$|기술|자격|프로젝트|개발|엔지니어|디자이|매니저|정보$|사항|생년|성별|지원(?:서|동기|분야)|희망|직무|목표|요약|포트폴리오|학교|회사|경험|교육|전공|병역|수상|사진|성명|이름|나이|국적|언어|관리|담당|^(?:서울|부산|대구|인천|광주|대전|울산|경기|제주|한국|대한민국|전주|전북|전남|강원|강남)',
    '^ال|سيرة|السيرة|الذاتية|مهندس|مدير|محاسب|مطور|معلم|مدرس|طبيب|ممرض|مصمم|محلل|أخصائي|مستشار|موظف|فني|خبر|مهارات|تعليم|معلومات|بيانات|هدف|عنوان|هاتف|بريد|ملخص|نبذة|جامعة|شركة|لغات|شهادات|وظيف|رقم',
    'קורות|רזומה|ניסיון|נסיון|השכלה|פרטים|כישור|מהנדס|מנהל|מפתח|טלפון|כתובת|אודות|תקציר|שפות|פרופיל|מורה|יועץ|אוניברסיט|חברת|דואר|תעסוק|צבאי',
    'ประวัติ|เรซูเม|การศึกษา|ประสบการณ์|ทักษะ|ข้อมูล|ที่อยู่|โทร|อีเมล|วิศวกร|ผู้จัดการ|นัก|บริษัท|มหาวิทยาลัย|พนักงาน|เกี่ยวกับ|กรุงเทพ|จังหวัด',
    'बायोडाटा|बायो-डाटा|जीवन|परिचय|रिज्यूमे|रेज्यूमे|शिक्षा|अनुभव|कौशल|संपर्क|पता|फोन|ईमेल|इंजीनियर|अभियंता|प्रबंधक|शिक्षक|विवरण|व्यक्तिगत|उद्देश्य|विश्वविद्यालय|दिल्ली|मुंबई',
  ].join('|'),
  'u',
);

const CONTACT = /@|\d[\d\s().-]{5,}\d/;
/** A name stands among the first lines, and contacts so many lines from it at most. */
const SEARCHED_LINES = 5;
const NEAR = 4;

export interface UncasedName {
  readonly span: Span;
  readonly score: number;
}

/** The name in a cell and how likely it is one; undefined where there is none. `labelled`: the cell before says so. */
export function uncasedName(
  cell: Span,
  labelled: boolean,
  at: { readonly lines: readonly Line[]; readonly position: number; readonly largest: boolean },
): UncasedName | undefined {
  const label = LABEL.exec(textOf(cell));
  const rest = label ? sub(cell, label[0].length) : cell;
  const isLabelled = labelled || label !== null;
  const text = textOf(rest);
  const isChinese = label !== null && /^(?:姓|名字)/u.test(label[0]);
  const pattern = isChinese ? BEHIND_CHINESE_LABEL : isLabelled ? BEHIND_LABEL : NAME;
  const name = pattern.exec(text)?.[0];
  if (!name || NO_NAME.test(name)) return undefined;
  const span = sub(rest, 0, name.length);
  if (isLabelled) return { span, score: 2.4 };
  const nearby = at.lines.slice(Math.max(0, at.position - NEAR), at.position + NEAR + 1);
  if (at.position >= SEARCHED_LINES || !nearby.some((line) => CONTACT.test(line.text))) return undefined;
  const known = IS_EAST_ASIAN.test(name) && (CHINESE_FAMILY.test(name) || KOREAN_FAMILY.test(name));
  const parted = IS_EAST_ASIAN.test(name) && /\s/.test(name);
  const first = at.position === 0;
  // Four characters that begin with no known family name are a phrase more often than a name.
  if (!known && !parted && !first && !at.largest) return undefined;
  if (/^\p{sc=Hang}/u.test(name) && !known) return undefined;
  return { span, score: 0.7 + (known ? 0.6 : parted ? 0.4 : 0) + (first ? 0.4 : 0) + (at.largest ? 0.3 : 0) };
}

/** Family and given name as East Asia writes them, family first, where a blank parts them; undefined for other scripts. */
export function eastAsianParts(name: string): readonly [family: string, given: string] | undefined {
  const [family, given, ...more] = IS_EAST_ASIAN.test(name) ? name.split(/\s+/) : [];
  return family && given && !more.length ? [family, given] : undefined;
}

// Words that stand on resumes in many languages as they are: tools, certificates, who gives them.
import { listed } from '../split.ts';

export const SHARED_SKILLS = listed(
  'Python|Java|TypeScript|SQL|C++|C#|PHP|React|Vue.js|Docker|Kubernetes|Ansible|AWS|Azure|Linux|Git|MS Office|Excel|Word|Outlook|SAP|SAP FI|SAP MM|Salesforce|Power BI|Tableau|Photoshop|Illustrator|InDesign|Figma|WordPress|AutoCAD|CATIA|SolidWorks|Revit|MATLAB|SPSS|LaTeX|Jira|Scrum|Kanban|ITIL|Lean|Six Sigma|CRM|SEO|Google Ads|HTML|CSS|Oracle|MongoDB|PostgreSQL|Siemens S7|PLC|CNC|HACCP|ISO 9001|MIG/MAG|TIG',
);
export const SHARED_CERTIFICATES = listed(
  'PRINCE2 Foundation|ITIL Foundation|Certified ScrumMaster|PMP|Cambridge C1 Advanced|TOEFL iBT 102|IELTS 7.5|DELF B2|Goethe-Zertifikat C1|DELE B2|CCNA|AWS Solutions Architect – Associate|Azure Fundamentals AZ-900|Lean Six Sigma Green Belt|ISTQB Foundation Level|Google Analytics|Oracle Certified Professional|CompTIA Network+|PADI Open Water|Barista Level 2',
);
export const SHARED_ISSUERS = listed(
  'Microsoft|Cisco|AXELOS|Scrum.org|Google|Oracle|TÜV|Bureau Veritas|DEKRA|SGS|Coursera|Udemy|LinkedIn Learning|British Council',
);

// Fictitious people's trades for `npm run bench:search`: titles as people write them, skills with other names and with
// paraphrases that name them not, and which skills stand in for each other. Written by hand; nothing of it comes from the data that
// skill similarity is trained on.

export interface TruthSkill {
  readonly name: string;
  /** Other ways to write its name. */
  readonly written: readonly string[];
  /** Sentences that tell of it without its name. */
  readonly told: readonly string[];
  /** Skills of one family stand in for each other, in part. */
  readonly family: string;
}

export interface Occupation {
  readonly name: string;
  /** Occupations of one field are related. */
  readonly field: string;
  readonly titles: readonly string[];
  readonly skills: readonly TruthSkill[];
}

/** name | other names | paraphrase; paraphrase | family */
function skillsOf(rows: string): TruthSkill[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', written = '', told = '', family = ''] = row.split('|').map((cell) => cell.trim());
      const list = (cell: string, by: string) =>
        cell
          .split(by)
          .map((one) => one.trim())
          .filter(Boolean);
      return { name, written: list(written, ','), told: list(told, ';'), family: family || name };
    });
}

const occupation = (name: string, field: string, titles: string, rows: string): Occupation => ({
  name,
  field,
  titles: titles.split(',').map((title) => title.trim()),
  skills: skillsOf(rows),
});

export const occupations: readonly Occupation[] = [
  occupation(
    'web developer',
    'software',
    'Frontend Developer, Web Developer, UI Engineer, Front-End Engineer',
    `JavaScript|JS,ECMAScript|scripted the behaviour of pages in the browser|web scripting
     TypeScript|TS|typed the code base of the browser application|web scripting
     React|React.js,ReactJS|built interfaces out of reusable components|component framework
     Angular|AngularJS|kept a large single-page application in shape|component framework
     HTML|HTML5|marked up accessible pages|markup
     CSS|CSS3|styled responsive layouts for telephones|markup
     GraphQL||queried the back end through one typed graph endpoint|interfaces`,
  ),
  occupation(
    'backend developer',
    'software',
    'Backend Developer, Software Engineer, Server-Side Developer, Application Developer',
    `Java|Java SE|wrote services for the virtual machine|server language
     Kotlin||moved services to a terser language of the virtual machine|server language
     Python|Python 3|automated billing with scripts|server language
     PostgreSQL|Postgres|tuned queries of the relational store|relational database
     MySQL||kept replicated relational stores|relational database
     Docker||shipped services as images|containers
     Kubernetes|k8s|ran workloads on clusters that heal themselves|containers
     Apache Kafka|Kafka|streamed events between services|messaging`,
  ),
  occupation(
    'data scientist',
    'data',
    'Data Scientist, Machine Learning Engineer, Quantitative Analyst',
    `Python|Python 3|explored measurements in notebooks|analysis language
     R||modelled survival of subscriptions statistically|analysis language
     machine learning|ML|trained models that foresee which customers leave|learning
     TensorFlow||trained deep networks on pictures|learning
     SQL||drew samples out of the warehouse|querying
     Apache Spark|Spark|crunched terabytes on a cluster|big data
     Tableau||drew dashboards for the board|dashboards`,
  ),
  occupation(
    'data engineer',
    'data',
    'Data Engineer, ETL Developer, Data Platform Engineer',
    `SQL||modelled the warehouse in star form|querying
     Apache Airflow|Airflow|scheduled nightly pipelines|pipelines
     Apache Spark|Spark|transformed terabytes in batches|big data
     Snowflake||moved the warehouse into a cloud store|warehouse
     AWS|Amazon Web Services|rented storage and queues from a cloud|cloud
     Apache Kafka|Kafka|fed the warehouse by streams|messaging
     Python|Python 3|wrote loaders and tests for them|analysis language`,
  ),
  occupation(
    'system administrator',
    'operations',
    'System Administrator, DevOps Engineer, Site Reliability Engineer, Infrastructure Engineer',
    `Linux||looked after two hundred servers|operating system
     AWS|Amazon Web Services|moved the machine room to a rented cloud|cloud
     Microsoft Azure|Azure|ran identities and machines in a rented cloud|cloud
     Terraform||described machines as code|automation
     Ansible||rolled out settings over all hosts|automation
     Kubernetes|k8s|kept clusters of containers alive|containers
     Jenkins||built and delivered each change automatically|delivery`,
  ),
  occupation(
    'accountant',
    'finance',
    'Accountant, Bookkeeper, Financial Accountant, Accounts Officer',
    `accounting|accountancy|kept the books of nine companies|ledger
     bookkeeping|book-keeping|entered every invoice and receipt|ledger
     payroll|payroll accounting|paid wages to three hundred people on time|pay
     SAP ERP|SAP|closed the month in the group's system|finance system
     Xero||kept small firms' books in the cloud|finance system
     tax returns|tax declarations|filed yearly returns with the revenue office|tax
     Microsoft Excel|Excel,MS Excel|reconciled accounts in spreadsheets|spreadsheets`,
  ),
  occupation(
    'financial analyst',
    'finance',
    'Financial Analyst, Business Analyst, Controller, FP&A Analyst',
    `financial analysis|financial analyses|judged what investments would return|analysis
     budgeting|budget planning|set next year's spending with each department|planning
     forecasting|financial forecasting|foretold revenue by quarter|planning
     Microsoft Excel|Excel,MS Excel|built models in spreadsheets|spreadsheets
     Power BI|Microsoft Power BI|drew reports that update themselves|dashboards
     SAP ERP|SAP|drew figures from the group's system|finance system
     SQL||asked the ledger's database directly|querying`,
  ),
  occupation(
    'nurse',
    'care',
    'Registered Nurse, Staff Nurse, Ward Nurse, Nurse',
    `nursing|nursing care|looked after twenty patients a shift|care
     patient care|care of patients|washed, fed and listened to people on the ward|care
     medication administration|administering medication,drug administration|gave drugs by plan and kept the record|medicines
     wound care|wound dressing|dressed ulcers and surgical cuts|wounds
     first aid|emergency first aid|revived a visitor before the doctor came|emergency
     infection control|infection prevention|kept germs from spreading on the unit|hygiene
     triage|patient triage|decided who is seen first in the emergency room|emergency`,
  ),
  occupation(
    'carer',
    'care',
    'Care Assistant, Healthcare Assistant, Carer, Support Worker',
    `personal care|personal hygiene care|helped residents to wash and dress|care
     dementia care|care of people with dementia|calmed residents who lose their memory|care
     first aid|emergency first aid|helped after falls until the ambulance came|emergency
     manual handling|moving and handling|lifted people from bed to chair safely|lifting
     food hygiene|food safety|prepared meals by the rules of the kitchen|hygiene
     safeguarding|safeguarding adults|reported signs of neglect|protection`,
  ),
  occupation(
    'cook',
    'hospitality',
    'Cook, Chef, Sous Chef, Line Cook',
    `cooking|culinary skills|prepared two hundred plates a night|kitchen
     menu planning|menu design|wrote the card for each season|planning of food
     food hygiene|food safety|passed every inspection of the kitchen|hygiene
     HACCP||wrote down critical points of the kitchen and watched them|hygiene
     pastry|patisserie|made tarts and sweets|baking
     stock control|inventory control|ordered and counted what the larder needs|stock`,
  ),
  occupation(
    'teacher',
    'education',
    'Teacher, Secondary School Teacher, Mathematics Teacher, Class Teacher',
    `teaching|instruction|taught classes of thirty|lessons
     lesson planning|lesson preparation|prepared each week's lessons|lessons
     classroom management|class management|kept unruly classes at work|lessons
     mathematics|maths|explained fractions until all had understood|subject
     curriculum development|curriculum design|rewrote what is taught in the lower school|syllabus
     safeguarding|child protection|reported signs of harm to children|protection`,
  ),
  occupation(
    'sales representative',
    'commerce',
    'Sales Representative, Account Manager, Sales Executive, Business Development Manager',
    `sales|selling|brought in forty new customers|selling
     negotiation|negotiating|agreed prices and terms with buyers|selling
     Salesforce|Salesforce CRM|kept every lead in the customer system|customer system
     HubSpot||followed leads through the funnel|customer system
     account management|key account management|looked after the ten largest customers|customers
     cold calling|telephone canvassing|rang strangers until they listened|telephone
     market research|market analysis|found out what rivals charge|market`,
  ),
  occupation(
    'marketing manager',
    'commerce',
    'Marketing Manager, Digital Marketing Specialist, Brand Manager, Growth Manager',
    `digital marketing|online marketing|brought visitors to the shop on the web|promotion
     SEO|search engine optimisation,search engine optimization|lifted pages to the top of search results|search
     Google Analytics|GA4|measured where visitors come from|measurement
     content marketing|content strategy|wrote guides that customers share|promotion
     social media|social media marketing|grew followers threefold|promotion
     HubSpot||sent campaigns and followed their leads|customer system
     market research|market analysis|asked two thousand buyers what they want|market`,
  ),
  occupation(
    'electrician',
    'trades',
    'Electrician, Electrical Technician, Industrial Electrician, Maintenance Electrician',
    `electrical installation|electrical wiring,wiring|laid cables and fitted boards in new houses|electricity
     PLC programming|programmable logic controllers,PLC|taught controllers of machines new cycles|control
     AutoCAD||drew plans of circuits on the screen|drawing
     preventive maintenance|preventative maintenance|looked over motors before they fail|upkeep
     electrical testing|testing of circuits|measured insulation and earth|electricity
     health and safety|occupational safety|kept colleagues from live parts|safety`,
  ),
  occupation(
    'welder',
    'trades',
    'Welder, Fabricator, Welding Technician, Metalworker',
    `welding|weld metal|joined steel frames of trains|joining
     MIG welding|GMAW|joined sheet with wire and gas|joining
     TIG welding|GTAW|joined thin pipes of stainless steel|joining
     blueprint reading|read engineering drawings|worked from drawings without help|drawing
     grinding|metal grinding|smoothed seams|finishing
     health and safety|occupational safety|kept the workshop free of accidents|safety`,
  ),
  occupation(
    'mechanical engineer',
    'engineering',
    'Mechanical Engineer, Design Engineer, Product Engineer, CAD Engineer',
    `SolidWORKS|Solidworks|drew housings in three dimensions|design program
     AutoCAD||drew sections and plans on the screen|drawing
     CATIA||drew parts of aircraft in three dimensions|design program
     finite element analysis|FEA|computed stresses before anything was built|calculation
     MATLAB||simulated vibrations|calculation
     project management|managing projects|led a line's rebuilding on time|leading
     lean manufacturing|lean production|took waste out of the assembly line|improvement`,
  ),
  occupation(
    'warehouse worker',
    'logistics',
    'Warehouse Operative, Warehouse Worker, Order Picker, Logistics Operative',
    `forklift driving|forklift operation,fork lift truck|moved pallets with a truck|vehicles
     order picking|picking and packing|gathered goods by list|picking
     stock control|inventory control|counted shelves and mended the records|stock
     manual handling|lifting|carried loads all day without harm|lifting
     health and safety|occupational safety|kept aisles free|safety
     SAP ERP|SAP|booked goods in and out in the group's system|finance system`,
  ),
  occupation(
    'project manager',
    'management',
    'Project Manager, Programme Manager, Delivery Manager, Scrum Master',
    `project management|managing projects|delivered six undertakings on time|leading
     Scrum|Scrum framework|led daily meetings and sprints|iterative work
     agile project management|agile|planned in short rounds with the customer|iterative work
     Jira|Atlassian JIRA|kept every task on a board|task system
     risk management|managing risks|listed what may go wrong, and what then|risk
     budgeting|budget planning|kept spending below the plan|planning
     stakeholder management|managing stakeholders|kept sponsors and users informed|customers`,
  ),
];

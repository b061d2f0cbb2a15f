// English sentences, taken apart: what somebody did, to what, with what result; so that millions differ.
import { listed } from '../split.ts';
import type { Language } from './language.ts';

export const ENGLISH_SENTENCES: Pick<
  Language,
  'bullets' | 'summaries' | 'papers' | 'nouns' | 'journals' | 'projects'
> = {
  bullets: [
    [
      listed(
        'Led|Managed|Built|Set up|Ran|Planned|Rewrote|Introduced|Organised|Coordinated|Negotiated|Overhauled|Maintained|Designed|Supervised|Documented|Launched|Automated|Inspected|Repaired|Tested|Prepared|Audited|Developed|Delivered|Taught|Reorganised|Wrote|Looked after|Took over|Responsible for|In charge of',
      ),
      listed(
        'the night shift of {n} people|a new rota for {n} wards|the annual budget of £{n}m|weekly stock counts in {n} branches|the booking system for guests|the move of {n} machines to a new hall|training for {n} apprentices|supplier contracts worth ${n} million|a loyalty scheme for regular customers|the monthly accounts of {n} clients|site inspections and safety walks|the migration of {n} services to the cloud|a data warehouse for sales and returns|menus for banquets of up to {n}0 guests|press releases and the quarterly newsletter|a helpdesk that answers {n} calls a day|field trials on {n} plots|interviews with {n} patients and their families|the restoration of {n} stained-glass windows|a mobile app for delivery drivers|tender documents for public works|wound care and medication rounds|customs papers for shipments to {n} countries|the archive of {n},000 photographs|lesson plans for mixed-ability classes|the maintenance schedule of the fleet|quality checks on the filling line|fundraising dinners and charity auctions|test suites for the payment gateway|the refit of {n} shop floors|complaints of difficult customers|payroll for {n}00 employees',
      ),
      listed(
        'on time and under budget|, cutting costs by {n} %|, which raised output by {n}%|together with the works council|for the whole region|and reported to the board|; complaints fell by {n} percent|within {n} weeks|from first sketch to handover|without a single accident|in close contact with {n} suppliers|, saving {n} hours a week|and trained {n} colleagues in it|, now used in {n} sites|under tight deadlines|, winning {n} new accounts|for the first time in the company’s history|, from scratch|. Won praise from the inspectors|with a team of {n}|by means of simple spreadsheets|, audited every year| | | ',
      ),
    ],
  ],
  summaries: [
    listed(
      'Hands-on {T} with {n} years of practice|Calm and thorough {T}|{T} who likes clear goals and short meetings|Curious {T}, at home in small teams|Versatile {T} with a background in {w}|Reliable {T} with an eye for detail|After {n} years in {w}, a {T} with a wide view of the trade|Self-taught {T} turned team player|Award-winning {T}|Dedicated {T} seeking a role in {w}|Practical {T} with a taste for order|Multilingual {T} used to busy counters and long days|Quick learner and seasoned {T}|{T} with a steady hand and {n} years on the job|People-minded {T}|Former {T}, now turning to {w}|Detail-minded {T} with a degree in {w}|{T} who has worked in {n} countries|Trained in {w}, experienced as a {T}|Creative {T} with a head for figures|Bilingual {T} with {n} years abroad|Methodical {T} who writes things down',
    ),
    listed(
      'Known for finishing what others left open|I have led teams of up to {n} people|Used to shift work and quick decisions|Comfortable with numbers as well as with people|Experienced in planning, buying and reporting|Happy to travel up to {n} days a month|Strong record of bringing late projects home|I enjoy explaining hard things in plain words|Able to pick up new tools within days|Trusted with keys, cash and night duty|Equally at ease on site and in the boardroom|I work best where things have to be built up from nothing|Customers come back because I listen|My projects come in below cost|Proud of a spotless safety record|I keep my nerve when the hall is full|At home with regulators, auditors and sceptics|I read drawings, ledgers and people|Colleagues call me when nothing works any more|I have opened {n} sites in four years|I like to leave a place tidier than I found it|Strong writer with a feel for tone|I plan ahead and improvise when I must|Quick to learn a new trade’s words|Praised for patience with beginners|Good at saying no politely|I have trained {n} newcomers so far|Never missed a delivery date in {n} months',
    ),
    listed(
      'Looking for a post with room to grow.|Now hoping to move closer to the coast.|Seeking part-time work after parental leave.|Open to relocation.|Keen to bring this to a larger house.|Willing to learn and to teach.|I hold a clean driving licence.|Available at short notice.|My next step should be a leading role.|Ready for the next challenge.|Would like to work abroad.|Interested in long-term contracts.|I would gladly start in spring.|Hoping to lead a team of my own.|Ideally in a four-day week.|Eager to return to research.|I am after a firm that builds to last.|Seeking a permanent post.|Looking for night work.|References are happy to talk.',
    ),
  ],
  papers: listed(
    'On the {x} of {y}|{y}: notes on its {x}|Towards a {x} of {y}|{x} and {y} revisited|A new method for the {x} of {y}|Does {x} matter? Evidence from {y}|{x} in {y}: lessons from {t}|The {x} of {y} in times of change|Measuring {x} in {y}|Long-term {x} of {y} under stress',
  ),
  nouns: listed(
    'role|modelling|history|economics|limits|teaching|ethics|measurement|geography|simulation|early detection|language|diffusion|spread|politics|chemistry',
  ),
  journals: listed(
    'Journal of Applied {w}|{w} Letters|Annals of {w}|Proceedings of the International Workshop on {w}|{w} Review|European Journal of {w}|{w} Quarterly|Transactions on {w}|Archive for {w} Research|Northern {w} Bulletin',
  ),
  projects: listed(
    '{n} – route planner|{n} app|Rebuilding the {t} village hall|{n} budget tracker|Home weather station|{n}: an open-source library|Community garden {t}|{n} bot|Oral history of {t}|Low-cost prosthetic hand|Film: The {t} Ferry|Solar cooker|{n} dashboard|Campus marketplace|Restoring a 1962 tractor|Chess engine {n}|School library database|{n} Festival website',
  ),
};

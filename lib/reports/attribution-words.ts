/**
 * Words that tie what was said to somebody, in English and French, folded (no accents, lower case). A State named beside one
 * of them in a sentence is a finding; a State named alone is not, since a report may well speak of a country.
 */

const englishVerbs =
  "acknowledge add address advocate affirm agree announce argue ask assert call caution cite claim clarify commend comment commit condemn confirm congratulate consider contribute declare deplore describe disagree echo elaborate emphasise emphasize encourage endorse explain express flag highlight indicate inform inquire insist intervene invite lament mention moderate note object observe offer oppose outline plead pledge point praise present propose question raise reaffirm recall recommend reiterate remark remind reply report request respond share signal speak state stress suggest support thank underline underscore urge voice warn welcome wish wonder";

const irregular =
  "said says saying say spoke spoken speaks told tells tell made took takes drew gave put intervention interventions statement statements remark remarks question comments according";

const frenchVerbs =
  "affirme ajoute annonce appelle appuie approuve assure attire cite commente condamne confirme conclut conseille conteste convient critique declare demande denonce deplore dit donne echo encourage enonce engage estime evoque explique exprime felicite fait indique informe insiste interroge intervient invite juge lance mentionne note observe offre oppose partage plaide pose precise presente preconise promet propose rappelle recommande reconnait regrette reitere remarque remercie repond reproche reconnu salue signale sollicite souhaite souleve souligne soutient suggere temoigne";

const frenchPast =
  "affirme ajoute annonce appele appuye approuve assure attire cite commente condamne confirme conclu conseille conteste critique declare demande denonce deplore dit donne encourage enonce engage engagee estime evoque explique exprime felicite fait indique informe insiste intervenu intervenue interroge invite juge lance mentionne note observe offert oppose oppose partage plaide pose precise presente preconise promis propose rappele recommande reconnu regrette reitere remarque remercie repondu reproche salue signale sollicite souhaite souleve souligne soutenu suggere temoigne pris selon apres declaration intervention";

/** People of whom one says for whom they speak. */
const roles =
  "delegate delegates delegation delegations delegue deleguee delegues representative representatives representant representante representants ambassador ambassadors ambassadeur ambassadrice minister ministers ministre ministres mission missions permanent permanente charge counsellor conseiller conseillere attache spokesperson spokesman spokeswoman speaker speakers panellist panellists panelist orateur oratrice intervenant intervenante participant participants participante colleague colleagues collegue official officials fonctionnaire expert government gouvernement moderator moderateur moderatrice chair president presidente co-host host";

/** Forms of an English verb: states, stated, stating; agree, agreed; plead, pleaded. */
function englishForms(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const y = verb.endsWith("y") ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [];
  const doubled = /(commit)$/.test(verb) ? [`${verb}ted`, `${verb}ting`] : [];
  return [verb, `${verb}s`, `${stem}es`, `${stem}ed`, `${stem}ing`, ...y, ...doubled];
}

const words = (list: string) => list.split(" ");

/** Every form of a word that makes a State named in the same sentence a finding. */
export const speakingWords: ReadonlySet<string> = new Set([
  ...words(englishVerbs).flatMap(englishForms),
  ...words(irregular),
  ...words(frenchVerbs).flatMap((verb) => [verb, `${verb}s`, `${verb}nt`]),
  ...words(frenchPast).flatMap((verb) => [verb, `${verb}e`, `${verb}s`, `${verb}es`]),
  ...words(roles),
]);

/** A form of address before a name. Matched on the text as written, since only a capital letter tells a name. */
export const titleBeforeName =
  /(?<![\p{L}\p{N}])(?:H\.\s?E\.|S\.\s?E\.|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Ambassador|Ambassadeur|Ambassadrice|Minister|Excellency|M\.|Mme|Mlle|Monsieur|Madame|Sr|Sra)\.?\s+(?=\p{Lu})[\p{L}'’-]{1,60}/gu;

/** Parts of names and of organizations' names that are ordinary words: alone they point at nobody. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  words(
    "and the van von der den del los las bin ibn bint abu dos das anonymous anonyme member members state states united nations network migration migrants migrant international organization organisation group office mission permanent delegation government ministry department agency centre center national global compact objective talk talks youth women rights human civil society university institute federation committee council union alliance forum foundation association republic kingdom africa african asia asian europe european arab region regional pacific america latin caribbean north south east west",
  ),
);

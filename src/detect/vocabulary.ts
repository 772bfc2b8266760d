/** Words and patterns that tell, in any text, whether AI is spoken of, or a person, or a price. General on purpose. */

/** Nothing but AI is meant by these. */
export const AI_WORDS =
  /\b(?:chat ?bots?|LLMs?|language models?|AI models?|AI assistants?|AI apps?|foundation models?|generative|gen ?AI|prompt(?:s|ed|ing)?|benchmarks?|open[- ](?:weights?|source)|weights|fine[- ]?tun\w+|inference|context window|tokens|hallucinat\w+|multimodal|reasoning models?|agentic|coding agents?|text-to-(?:image|video)|arena|API|frontier models?|machine learning|neural|KI-Modell\w*|Sprachmodell\w*|inteligencia artificial|intelligence artificielle|intelligenza artificiale|inteligência artificial|yapay zek\w+|kunstmatige intelligentie)\b|人工智能|大模型|模型|人工知能|生成AI|モデル|인공지능|нейросет|искусственн|языков\w* модел|الذكاء الاصطناعي|नموذج|एआई/i;
/** Often AI, sometimes a fashion model. */
export const AI_ALONE = /\b(?:AI|A\.I\.|IA|KI|models?|modelos?|modèles?|Modell\w*|assistant|bot)\b|ИИ/;
/** Behind a bare capitalised name these make it a person's: "Claude Monet", "uncle Claude". */
export const PERSON_BEFORE =
  /(?:\b(?:Mr|Mrs|Ms|Mme|M|Dr|Prof|Sir|Saint|St|Sainte|uncle|aunt|oncle|tante|tío|tia|Onkel|zio|brother|sister|father|mother|son|daughter|Jean|King|Queen|named|called)\.?[ -])$/i;
export const SURNAME_BEHIND = /^ (?:(?:de|von|van|der|la|le|du) )*[A-Z][a-zà-ÿ]{2,}/;
/** Figures of a market: the name is a token's. */
export const TICKER_BEHIND = /^\s?[-+−]?\d+(?:[.,]\d+)?\s?%|^\s?[/-](?:USDT?|BTC|ETH)\b/;
/** The name of a company that acts, or of its interface, is not the model's. */
export const ACTOR_BEHIND =
  /^(?:’s|'s)?\s(?:API|(?:has |have |had |also |just |quietly |officially )?(?:launch|releas|announc|unveil|publish|introduc|sa(?:ys|id)|hire|acquir|rais|su(?:es|ed)|plan|claim|told|tells|ship|open-sourc|offer|confirm|deni)\w*)\b/;
/** With an article a name is a common noun ("she is a Gemini"), unless a word for a product follows. */
export const ARTICLE_BEFORE = /\b(?:an?|every|each|another|un|una|ein|eine)\s$/i;
export const PRODUCT_BEHIND =
  /^[- ](?:\w+[- ])?(?:models?|app|API|chat\w*|assistant|agent|based|powered|family|series|user|account|prompt|instance|session|subscription|conversation|release|update|variant|version|competitor|alternative|clone|killer)\b/i;
/** A capitalised word right before, inside a sentence, makes a longer name of something else: "MCP Atlas". */
export const LONGER_NAME = /[a-z,;]\s+(?:[A-Z][A-Z0-9]+)\s$/;

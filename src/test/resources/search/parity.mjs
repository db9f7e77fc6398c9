// Answers requests.json with the published module, in a browser, and posts the answers.
import {open} from './search/engine.mjs';
import {answer} from './answer.mjs';

async function answers() {
  const requests = await (await fetch('requests.json')).json();
  return answer(await open('search-index/'), requests);
}

const found = await answers().then(
  (answers) => ({answers}),
  (fault) => ({fault: `${fault.stack ?? fault}`}),
);
await fetch('answers.json', {method: 'POST', body: JSON.stringify(found)});

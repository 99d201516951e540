// Asks the JSON API as another page's script would.
const [tool, request, done] = arguments;
import("/api/api.js")
  .then(async (api) => {
    await api.default();
    return { answer: api.answer(tool, request) };
  })
  .catch((refused) => ({ refused: refused.message }))
  .then(done);

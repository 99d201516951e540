// Knocks at the JSON door as another page's script would.
const [tool, request, done] = arguments;
import("/door/door.js")
  .then(async (door) => {
    await door.default();
    return { answer: door.answer(tool, request) };
  })
  .catch((refused) => ({ refused: refused.message }))
  .then(done);

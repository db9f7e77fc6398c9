// No module, so that it runs before the list behind it is painted: where the address asks for a part
// of the list, it waits for the script that shows that part, and nothing moves under the reader.
{
  const asked = new URLSearchParams(location.search);
  const names = [...document.querySelectorAll('#List-fields select')].map((select) => select.getAttribute('name'));
  document.documentElement.classList.toggle('list-waits', names.some((name) => asked.has(name ?? '')));
}

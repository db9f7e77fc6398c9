// No module, so that it runs before the list behind it is painted: where the address asks for a part
// of the list, it waits for the script that shows that part, and nothing moves under the reader.
if (location.search) {
  document.documentElement.classList.add('list-waits');
}

// Offers the words of an address that leads nowhere to the search.
(() => {
  const field = document.getElementById("page-missing");
  let path = location.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // An address that is no text is taken as it stands.
  }
  field.value = path
    .replace(/\.html?$/i, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(\d{1,2}|briefs|tags|categories|entities|techniques|daily|archive|index)$/i.test(word))
    .slice(0, 12)
    .join(" ");
})();

// Runs before the first paint, so that a chosen light or dark look never flashes the other one first.
try {
  const theme = localStorage.getItem('alongside.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows the device.
}

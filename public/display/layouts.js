// The keys: a row a line, a space between two keys. Sámi letters stand on a page of their own, digits on another.
export const layouts = {
  letters: ["1 2 3 4 5 6 7 8 9 0", "q w e r t y u i o p å", "a s d f g h j k l ø æ", "z x c v b n m - ' erase", "sami digits space go hide"],
  sami: ["á č đ ŋ š ŧ ž", "ä ö ï â à é ü ń ǥ ǩ", "ʒ ǯ ǧ erase", "letters digits space go hide"],
  digits: ["1 2 3", "4 5 6", "7 8 9", "letters 0 erase", "sami space go hide"],
};

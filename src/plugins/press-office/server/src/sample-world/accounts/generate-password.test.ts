import { generatePassword } from './generate-password';

test('a password has what the panel asks for, is long, and is not given twice', () => {
  const passwords = Array.from({ length: 500 }, generatePassword);
  for (const password of passwords) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{16,72}$/);
  expect(new Set(passwords).size).toBe(passwords.length);
});

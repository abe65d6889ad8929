import { dataIn } from './data-file.ts';
import {
  expect,
  gradeButton,
  heading,
  intervals,
  keyOf,
  notice,
  showAnswer,
  test,
  undoButton,
} from './fixtures.ts';
import { leaveOneNewCard } from './upload.ts';

const data = dataIn();

test('look, grade, take back, stop, and find it again @phone', async ({ page, context, press }) => {
  await page.goto('/');
  await press(page.getByRole('link', { name: 'Show me the first card' }));
  const question = data.cards()[0]!;
  await expect(heading(page)).toHaveText(question.front);
  await press(showAnswer(page));
  await expect(page.getByRole('article', { name: 'Card, answer' })).toContainText(question.back);
  const before = await intervals(page);
  await press(gradeButton(page, 'Hard'));
  await expect(heading(page)).not.toHaveText(question.front);

  await press(undoButton(page));
  await expect(heading(page)).toHaveText(question.front);
  expect(await intervals(page)).toEqual(before);
  await press(gradeButton(page, 'Easy'));
  await expect(notice(page)).toHaveText(/^Easy: back in \d+ days\.$/);
  await press(page.getByRole('link', { name: 'Stop for now' }));

  await expect(page.getByRole('link', { name: 'Start today’s cards' })).toBeVisible();
  const key = await keyOf(context);
  await expect
    .poll(() => data.reviews(key).map(({ kind, grade }) => grade ?? kind))
    .toEqual(['hard', 'undo', 'easy']);
  await press(page.getByRole('article').getByRole('link'));
  await expect(page.getByText('percent recall today')).toHaveCount(1);
});

test('the last card ends the session, and can be taken back from there @phone', async ({ page, press }) => {
  await leaveOneNewCard(page.request);
  await page.goto('/study');
  const question = await heading(page).innerText();
  await press(showAnswer(page));
  await press(gradeButton(page, 'Easy'));
  await expect(heading(page)).toHaveText('Done for today');
  await expect(page.getByText('One answer in one minute; none was forgotten.')).toBeVisible();

  await press(undoButton(page));
  await expect(heading(page)).toHaveText(question);
  await press(gradeButton(page, 'Easy'));
  await press(page.getByRole('link', { name: 'Back to Today' }));
  await expect(heading(page)).toHaveText('Nothing is due today');
});

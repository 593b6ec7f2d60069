import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { NavLink } from 'react-router-dom';

import type { ImportAnswer } from '../../../../contracts/figures-import';
import { DeskFrame } from '../../desk/desk-frame';
import { problemOf } from '../../publication/problem';
import { useSay } from '../../translations/use-say';
import { useFigureListQuery, useImportFiguresMutation } from '../figures-api';
import { Section } from '../one/section';
import { figuresPath } from '../paths';
import { answerIn, mayImport } from './answer-in';
import { FileField } from './file-field';
import { ImportColumns } from './import-columns';
import { ImportOptionsFields } from './import-options';
import { ImportReport } from './import-report';
import type { ChosenFile, ImportOptions } from './import-request';

const atFirst: ImportOptions = { decimal: null, locale: null, publish: false, reason: '' };

/** Takes figures in from a spreadsheet: tried first, line by line, then all of it or nothing. */
export function ImportPage() {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [importFigures, { isLoading, originalArgs }] = useImportFiguresMutation();
  const { data } = useFigureListQuery({ pageSize: 1 });
  const locales = data?.meta.locales ?? [];
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [options, setOptions] = useState(atFirst);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  // What was told was told of another file, or of the same one read otherwise.
  const changes = useRef(0);
  const forget = () => {
    changes.current += 1;
    setAnswer(null);
    setProblem(null);
  };
  const send = async (dryRun: boolean) => {
    if (file === null) return;
    setProblem(null);
    const before = changes.current;
    const result = await importFigures({ ...options, file, dryRun });
    // What was tried is not what is there now: of that, nothing is known yet.
    if (dryRun && changes.current !== before) return;
    if ('error' in result) {
      const { error = {} } = result;
      setAnswer(answerIn(error));
      setProblem(problemOf(error).message);
      return;
    }
    setAnswer(result.data);
    if (!dryRun) toggleNotification({ type: 'success', message: say('press-office.figures.import.done') });
  };
  return (
    <DeskFrame title={say('press-office.figures.import.title')} subtitle={say('press-office.figures.import.subtitle')}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Link tag={NavLink} to={figuresPath()} end>
          {say('press-office.figures.all')}
        </Link>
        <Section title={say('press-office.figures.import.file')}>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <ImportColumns locales={locales} />
            <FileField
              file={file}
              isDisabled={isLoading && originalArgs?.dryRun === false}
              onChoose={(chosen) => {
                setFile(chosen);
                forget();
              }}
              onUnreadable={() => setProblem(say('press-office.figures.import.unreadable'))}
            />
            <ImportOptionsFields
              locales={locales}
              options={options}
              onChange={(changed) => {
                setOptions(changed);
                forget();
              }}
            />
            <Flex gap={3} wrap="wrap">
              <Button
                variant="secondary"
                disabled={file === null || (isLoading && originalArgs?.dryRun === false)}
                loading={isLoading && originalArgs?.dryRun === true}
                onClick={() => send(true)}
              >
                {say('press-office.figures.import.try')}
              </Button>
              <Button
                disabled={!mayImport(answer) || (isLoading && originalArgs?.dryRun === true)}
                loading={isLoading && originalArgs?.dryRun === false}
                onClick={() => send(false)}
              >
                {say('press-office.figures.import.do')}
              </Button>
              <Typography variant="pi" textColor="neutral600">
                {say('press-office.figures.import.try-first')}
              </Typography>
            </Flex>
            {problem !== null && (
              <Typography tag="p" role="alert" textColor="danger600">
                {problem}
              </Typography>
            )}
          </Flex>
        </Section>
        {answer !== null && <ImportReport answer={answer} />}
      </Flex>
    </DeskFrame>
  );
}

import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';

import { stages } from '../../../contracts/publication';
import { type EmbargoState, embargoStates, type ReleaseListQuery } from '../../../contracts/release-list';
import { toContent } from '../desk/permission';
import { useMay } from '../desk/use-may';
import { LoadingFailure } from '../dialogs/loading-failure';
import { stageNames } from '../publication/words';
import { type MessageId, useSay } from '../translations/use-say';
import { usePanelDirection } from '../writing-direction/use-panel-direction';
import { projectUid, useListedProjectsQuery } from './list-api';

type ListQuery = ReleaseListQuery & { plugins?: { i18n?: { locale?: string } } };

/** Narrows the list to a stage, an embargo, a project: kept in the address, like the content manager's own filters. */
export function ListFilters() {
  const say = useSay();
  const direction = usePanelDirection();
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const narrow = (name: keyof ReleaseListQuery) => (value: string | null) =>
    setQuery(withEncodedUserParams(query as never, { [name]: value ?? undefined, page: 1 } as never));
  return (
    <Flex gap={2} wrap="wrap" dir={direction} data-release-filters>
      <Choice
        label={say('press-office.list.stage')}
        all={say('press-office.list.stage.all')}
        value={query.pressStage}
        options={stages.map((stage) => ({ value: stage, label: say(stageNames[stage]) }))}
        onChoose={narrow('pressStage')}
      />
      <Choice
        label={say('press-office.list.embargo')}
        all={say('press-office.list.embargo.all')}
        value={query.pressEmbargo}
        options={embargoStates.map((state) => ({ value: state, label: say(embargoNames[state]) }))}
        onChoose={narrow('pressEmbargo')}
      />
      <ProjectChoice
        locale={query.plugins?.i18n?.locale}
        value={query.pressProject}
        onChoose={narrow('pressProject')}
      />
    </Flex>
  );
}

interface ProjectProps {
  locale: string | undefined;
  value: string | undefined;
  onChoose(value: string | null): void;
}

/** The projects in the language of the list, for those who may read projects. */
function ProjectChoice({ locale, value, onChoose }: ProjectProps) {
  const say = useSay();
  const mayRead = useMay()([toContent('read', projectUid)]);
  const { data: projects = [], error, refetch } = useListedProjectsQuery({ locale }, { skip: !mayRead });
  if (error !== undefined && projects.length === 0) return <LoadingFailure error={error} onRetry={refetch} />;
  if (projects.length === 0 && value === undefined) return null;
  return (
    <Choice
      label={say('press-office.list.project')}
      all={say('press-office.list.project.all')}
      value={value}
      options={projects.map(({ documentId, name, acronym }) => ({ value: documentId, label: acronym || name }))}
      onChoose={onChoose}
    />
  );
}

interface ChoiceProps {
  label: string;
  /** What stands for no choice. */
  all: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChoose(value: string | null): void;
}

const noChoice = '*';

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const direction = usePanelDirection();
  return (
    <SingleSelect
      aria-label={label}
      size="S"
      dir={direction}
      value={value === undefined || value === '' ? noChoice : value}
      onChange={(chosen) => onChoose(chosen === noChoice ? null : String(chosen))}
    >
      <SingleSelectOption value={noChoice}>{all}</SingleSelectOption>
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          <bdi>{option.label}</bdi>
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

const embargoNames: Record<EmbargoState, MessageId> = {
  under: 'press-office.list.embargo.under',
  due: 'press-office.list.embargo.due',
  none: 'press-office.list.embargo.none',
};

// The one box: words, or words joined by AND, OR, NOT; how these are written is told beside it.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Code, Popover, Text, TextInput } from '@mantine/core';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { defined, isBoolean, type SearchState } from './search-state.ts';

interface SearchBoxProps {
  readonly state: SearchState;
  readonly onChange: (state: SearchState) => void;
}

export function SearchBox({ state, onChange }: SearchBoxProps) {
  const { t } = useLingui();
  const [text, setText] = useState(state.q ?? '');
  // By “back” or a saved search the words are others; the box stays, and whoever types in it stays there.
  useEffect(() => setText(state.q ?? ''), [state.q]);
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(defined({ ...state, q: text.trim() || undefined }));
      }}
    >
      <TextInput
        id="search-words"
        className="grow"
        size="md"
        type="search"
        aria-label={t`Words`}
        placeholder={t`nurse with intensive care, or title:(nurse OR midwife) NOT agency`}
        maxLength={1_000}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        rightSection={<QueryHelp />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        description={isBoolean(text) ? <Trans>Read as a query: each word has to be there.</Trans> : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <Button type="submit" size="md">
        <Trans>Search</Trans>
      </Button>
    </form>
  );
}

function QueryHelp() {
  const { t } = useLingui();
  return (
    <Popover width={320} position="bottom-end" withArrow trapFocus shadow="md">
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t`How to write a query`}>
          <IconHelp size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" mb="xs">
          <Trans>Words alone find what is meant. To be exact, join them:</Trans>
        </Text>
        <dl className="query-help">
          <dt>
            <Code>nurse OR midwife</Code>
          </dt>
          <dd>
            <Trans>one of them is enough</Trans>
          </dd>
          <dt>
            <Code>nurse NOT agency</Code>
          </dt>
          <dd>
            <Trans>without that word</Trans>
          </dd>
          <dt>
            <Code>&quot;intensive care&quot;</Code>
          </dt>
          <dd>
            <Trans>beside each other</Trans>
          </dd>
          <dt>
            <Code>title:(nurse OR midwife)</Code>
          </dt>
          <dd>
            <Trans>
              in titles alone; also <Code>organisation:</Code>, <Code>skill:</Code> and <Code>text:</Code>
            </Trans>
          </dd>
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}

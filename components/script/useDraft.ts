import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftParts, Lock, RankedScript, ScriptArgs, ScriptCheck } from '../../messages';
import { firstForm, formOf, textsOf } from '../../rules/scriptForms';
import type { Channel, Emotion, FilledPart, ScriptForm, TextPart, Verdict } from '../../rules/verdict';
import type { Case } from '../../storage/records';
import { useAsk, usePanel } from '../panel';
import { amountsOf, fillsOf, toDraft } from './draft';
import { draftNow, figuresStood, keepDraft, lookAt, lookedAt } from './recentDrafts';

/** Quiet time after the last key before the text is checked and kept, ms. */
const CHECK_AFTER = 250;
const SAVE_AFTER = 600;

type Checked = ScriptCheck & { parts: FilledPart[] };

export interface Draft {
  channel: Channel;
  setChannel: (channel: Channel) => void;
  emotion: Emotion | null;
  setEmotion: (emotion: Emotion | null) => void;
  /** Null while they are being ranked. */
  candidates: RankedScript[] | null;
  chosen: RankedScript | null;
  choose: (id: string) => void;
  /** The forms the chosen script has, the whole first. */
  forms: ScriptForm[];
  form: ScriptForm;
  setForm: (form: ScriptForm) => void;
  /** The text of every form. */
  text: DraftParts;
  edit: (part: TextPart, text: string) => void;
  filled: FilledPart[];
  /** Null until the text has been checked once. */
  check: Checked | null;
  /** Whether `check` speaks of the text and of the page as they are now. */
  upToDate: boolean;
  setLocks: (locks: Lock[]) => void;
  /** Takes the figures of now into the draft. */
  refresh: () => Promise<void>;
  savedAt: number | null;
  /** Writes what is pending and gives what the background needs; null without a script. */
  settle: () => Promise<ScriptArgs | null>;
}

const slotOf = (script: string, channel: Channel): string => `${script}|${channel}`;

/** A draft kept without a form is of the six parts. */
function formsTaken(
  kept: Case['draft'],
  looked: ReturnType<typeof lookedAt>,
): Partial<Record<string, ScriptForm>> {
  return {
    ...(kept && { [slotOf(kept.script, kept.channel)]: kept.form ?? 'full' }),
    ...(looked?.script && looked.form && { [slotOf(looked.script, looked.channel)]: looked.form }),
  };
}

const variantsIn = (texts: DraftParts): DraftParts => ({
  ...textsOf('short', texts),
  ...textsOf('points', texts),
  ...textsOf('letter', texts),
});

/** The script of one anomaly while it is chosen, edited, checked and kept. */
export function useDraft(
  verdict: Verdict,
  clientId: string,
  period: string,
  found: Case | null,
  revision: unknown,
): Draft {
  const ask = useAsk();
  const { now, client: panel } = usePanel();
  const key = { clientId, period, rule: verdict.rule };
  const [kept] = useState(() => draftNow(panel, key, found));
  const [looked] = useState(() => lookedAt(panel, key));
  const [channel, setChannel] = useState<Channel>(
    looked?.channel ?? kept?.channel ?? verdict.channels[0] ?? 'wechat',
  );
  const [emotion, setEmotion] = useState<Emotion | null>(null);
  const [candidates, setCandidates] = useState<RankedScript[] | null>(null);
  const [scriptId, setScriptId] = useState<string | null>(looked?.script ?? kept?.script ?? null);
  /** Edited texts by script: looking at another candidate, channel or form loses nothing. */
  const [texts, setTexts] = useState<Record<string, DraftParts>>(kept ? { [kept.script]: kept.parts } : {});
  /** Forms chosen or edited, by script and channel. */
  const [taken, setTaken] = useState(() => formsTaken(kept, looked));
  const [check, setCheck] = useState<Checked | null>(null);
  /** What was checked last. */
  const [checkedOf, setCheckedOf] = useState<{ signature: string; revision: unknown } | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const fills = useRef<Record<string, string>>(kept?.fills ?? {});
  useState(() => figuresStood(panel, key, [...(kept?.earlier ?? []), ...Object.values(kept?.fills ?? {})]));
  const pending = useRef(0);

  const chosen = candidates?.find((one) => one.id === scriptId) ?? candidates?.[0] ?? null;
  const slot = chosen ? slotOf(chosen.id, channel) : '';
  const original = useMemo(() => toDraft(chosen ? [...chosen.parts, ...chosen.variants] : []), [chosen]);
  // A draft kept without the other forms has them as the script writes them.
  const text = { ...variantsIn(original), ...(chosen && texts[chosen.id] ? texts[chosen.id] : original) };
  const forms: ScriptForm[] = ['full', ...(chosen?.variants ?? []).map(({ part }) => formOf(part))];
  const form = taken[slot] ?? firstForm(forms, channel);
  const args: ScriptArgs | null = chosen
    ? { clientId, period, rule: verdict.rule, script: chosen.id, channel, form, parts: text }
    : null;
  const latest = useRef({ args, chosen, check });
  latest.current = { args, chosen, check };

  useEffect(() => {
    let over = false;
    void ask('script.rank', { rule: verdict.rule, channel, emotion }).then((answer) => {
      if (over || !answer) return;
      for (const { parts, variants } of answer.value)
        figuresStood(panel, key, amountsOf([...parts, ...variants]));
      setCandidates(answer.value);
    });
    return () => {
      over = true;
    };
  }, [verdict.rule, channel, emotion, revision]);

  const signature = args ? JSON.stringify(args) : '';
  useEffect(() => {
    if (!args) return;
    let over = false;
    const timer = setTimeout(() => {
      void ask('script.check', args).then((answer) => {
        if (over || !answer) return;
        figuresStood(panel, key, amountsOf(answer.value.parts));
        setCheck(answer.value);
        setCheckedOf({ signature, revision });
      });
    }, CHECK_AFTER);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [signature, revision]);

  async function save(): Promise<void> {
    clearTimeout(pending.current);
    pending.current = 0;
    const { args: current, check: checked, chosen: script } = latest.current;
    if (!current || !script) return;
    fills.current = { ...fillsOf(checked?.parts ?? script.parts), ...fills.current };
    const draft = {
      script: script.id,
      channel: current.channel,
      form: current.form,
      parts: current.parts,
      fills: fills.current,
      earlier: figuresStood(panel, key, []),
    };
    const done = await keepDraft(panel, key, draft, () => ask('case.patch', { ...key, patch: { draft } }));
    if (done) setSavedAt(now());
  }
  const saver = useRef(save);
  saver.current = save;
  function saveSoon() {
    clearTimeout(pending.current);
    pending.current = Number(setTimeout(() => void saver.current(), SAVE_AFTER));
  }
  /** What was edited is kept as what it was edited in; only looking at something else keeps nothing. */
  function saveNow() {
    if (pending.current) void saver.current();
  }
  useEffect(() => saveNow, []);

  return {
    channel,
    setChannel: (next) => {
      saveNow();
      lookAt(panel, key, { channel: next, script: scriptId, form: null });
      setChannel(next);
    },
    emotion,
    setEmotion,
    candidates,
    chosen,
    choose: (id) => {
      saveNow();
      lookAt(panel, key, { channel, script: id, form: null });
      setScriptId(id);
      fills.current = {};
    },
    forms,
    form,
    setForm: (next) => {
      saveNow();
      lookAt(panel, key, { channel, script: chosen?.id ?? null, form: next });
      setTaken((was) => ({ ...was, [slot]: next }));
    },
    text,
    edit: (part, value) => {
      if (!chosen) return;
      setTexts((was) => ({ ...was, [chosen.id]: { ...text, ...was[chosen.id], [part]: value } }));
      setTaken((was) => ({ ...was, [slot]: form }));
      saveSoon();
    },
    filled: check?.parts ?? chosen?.parts ?? [],
    check,
    upToDate: checkedOf?.signature === signature && checkedOf.revision === revision,
    setLocks: (locks) =>
      setCheck((was) =>
        was ? { ...was, locks } : { locks, findings: [], length: 0, parts: chosen?.parts ?? [] },
      ),
    refresh: async () => {
      fills.current = {};
      await save();
      const current = latest.current.args;
      const answer = current && (await ask('script.check', current));
      if (answer) {
        setCheck(answer.value);
        fills.current = fillsOf(answer.value.parts);
      }
    },
    savedAt,
    settle: async () => {
      await save();
      return latest.current.args;
    },
  };
}

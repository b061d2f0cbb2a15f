// The canvas: drag to move, wheel or pinch to come nearer, a ring to choose, a press to open; the same by keys.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Group, Tooltip, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowsMaximize, IconLasso, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { draw, type MapLabel, type MapPoint } from './draw.ts';
import { fit, isWithin, moved, PointIndex, toMap, toScreen, zoomed, type Place, type View } from './view.ts';

interface PointCanvasProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  readonly labels: readonly MapLabel[];
  readonly chosen: ReadonlySet<string> | undefined;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (point: MapPoint) => void;
}

/** A press that moves no further than this, in pixels, is a press and no drag. */
const STILL = 5;
/** How near to a point one has to be, in pixels. */
const REACH = 12;
const STEP = 60;

export function PointCanvas({ label, points, labels, chosen, onChoose, onOpen }: PointCanvasProps) {
  const { t } = useLingui();
  const { ref: frame, width, height } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  // Undefined: the whole map, whatever size it has.
  const [moving, setView] = useState<View>();
  const [isLasso, setLasso] = useState(false);
  const [ring, setRing] = useState<readonly Place[]>([]);
  const [pointed, setPointed] = useState<MapPoint>();
  const index = useMemo(() => new PointIndex(points), [points]);
  const size = { width, height };
  const view = moving ?? fit(size);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !width || !height) return undefined;
    const next = requestAnimationFrame(() => {
      const ratio = window.devicePixelRatio;
      element.width = width * ratio;
      element.height = height * ratio;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const styles = getComputedStyle(element);
      const colour = (name: string) => styles.getPropertyValue(name);
      draw(context, { size: { width, height }, view, points, labels, chosen, pointed, ring, colour });
    });
    return () => cancelAnimationFrame(next);
    // `view` is new with each of these.
  }, [width, height, moving, points, labels, chosen, pointed, ring, scheme]);

  const zoom = (factor: number, at: Place = { x: width / 2, y: height / 2 }) =>
    setView((before) => zoomed(before ?? fit(size), factor, at, size));
  useWheel(canvas, zoom);

  const pointers = useRef(new Map<number, Place>());
  const start = useRef<Place>(undefined);
  const placeOf = (event: PointerEvent): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const pointAt = (at: Place) => {
    const i = index.nearest(toMap(view, at), REACH / view.scale);
    return i === undefined ? undefined : points[i];
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    pointers.current.set(event.pointerId, at);
    start.current = at;
    if (isLasso || event.shiftKey) setRing([toMap(view, at)]);
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = placeOf(event);
    const before = pointers.current.get(event.pointerId);
    if (!before) return setPointed(pointAt(at));
    const [one, two] = [...pointers.current.values()];
    pointers.current.set(event.pointerId, at);
    if (one && two) {
      const other = before === one ? two : one;
      const apart = (a: Place) => Math.max(10, Math.hypot(a.x - other.x, a.y - other.y));
      setRing([]);
      return zoom(apart(at) / apart(before), other);
    }
    if (ring.length) return setRing([...ring, toMap(view, at)]);
    return setView(moved(view, at.x - before.x, at.y - before.y));
  };
  const onPointerUp = (event: PointerEvent) => {
    const at = placeOf(event);
    pointers.current.delete(event.pointerId);
    const from = start.current;
    const isPress = from && Math.hypot(at.x - from.x, at.y - from.y) <= STILL;
    if (ring.length > 2 && !isPress)
      onChoose(new Set(points.filter((point) => isWithin(point, ring)).map(({ id }) => id)));
    else if (isPress) {
      const point = pointAt(at);
      if (point) onOpen(point);
    }
    setRing([]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowLeft: () => setView(moved(view, STEP, 0)),
      ArrowRight: () => setView(moved(view, -STEP, 0)),
      ArrowUp: () => setView(moved(view, 0, STEP)),
      ArrowDown: () => setView(moved(view, 0, -STEP)),
      '+': () => zoom(1.3),
      '-': () => zoom(1 / 1.3),
      '0': () => setView(undefined),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  const tip = pointed && toScreen(view, pointed);

  return (
    <div className="map-frame" ref={frame}>
      <canvas
        ref={canvas}
        className={isLasso ? 'map-canvas lasso' : 'map-canvas'}
        style={{ width, height }}
        role="img"
        aria-label={label}
        aria-describedby="map-keys"
        tabIndex={0}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={(event) => {
          pointers.current.delete(event.pointerId);
          setRing([]);
        }}
        onPointerLeave={() => setPointed(undefined)}
        onKeyDown={onKeyDown}
      />
      <span id="map-keys" className="visually-hidden">
        <Trans>
          Arrows move it, plus and minus zoom, 0 shows all. The list beside it has the same people or skills.
        </Trans>
      </span>
      <Group className="map-tools" gap={4}>
        <Tool label={t`Choose by drawing a ring`} isOn={isLasso} onClick={() => setLasso(!isLasso)}>
          <IconLasso size={18} />
        </Tool>
        <Tool label={t`Nearer`} onClick={() => zoom(1.4)}>
          <IconPlus size={18} />
        </Tool>
        <Tool label={t`Farther`} onClick={() => zoom(1 / 1.4)}>
          <IconMinus size={18} />
        </Tool>
        <Tool label={t`Show all of it`} onClick={() => setView(undefined)}>
          <IconArrowsMaximize size={18} />
        </Tool>
      </Group>
      {pointed && tip && !ring.length && (
        <div
          className="map-tip"
          aria-hidden="true"
          style={{ left: Math.min(Math.max(tip.x, 90), width - 90), top: tip.y }}
        >
          <bdi>{pointed.name}</bdi>
        </div>
      )}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function Tool({ label, isOn, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="lg"
        variant={isOn ? 'filled' : 'default'}
        aria-label={label}
        aria-pressed={isOn}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** By hand: React listens to wheels passively, and the page would scroll with the map. */
function useWheel(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  zoom: (factor: number, at: Place) => void,
): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      latest.current(Math.exp(-event.deltaY / 400), {
        x: event.clientX - box.left,
        y: event.clientY - box.top,
      });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [canvas]);
}

// The canvas: drag to move, wheel or pinch to come nearer, a ring to choose, a press to open; the same by keys.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Group, Tooltip, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowsMaximize, IconLasso, IconMinus, IconPlus } from '@tabler/icons-react';
import {
  memo,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import type { MapLabel, MapPoint } from './draw.ts';
import { Picture } from './picture.ts';
import { moved, PointIndex, toMap, toScreen, within, zoomed, type Place } from './view.ts';

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
  const { ref: frame, width, height } = useElementSize();
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  const [picture] = useState(() => new Picture());
  const [isLasso, setLasso] = useState(false);
  const [pointed, setPointed] = useState<MapPoint>();
  const index = useMemo(() => new PointIndex(points), [points]);

  useEffect(() => {
    if (below.current && above.current) picture.place(below.current, above.current, { width, height });
    return () => picture.stop();
  }, [picture, width, height]);
  useEffect(() => picture.show({ points, labels, chosen }), [picture, points, labels, chosen]);
  useEffect(() => picture.repaint(), [picture, scheme]);

  const point = (at: MapPoint | undefined) => {
    picture.point(at);
    setPointed(at);
  };
  const zoom = useCallback(
    (factor: number, at?: Place) => {
      const { size, view } = picture;
      picture.look(zoomed(view, factor, at ?? { x: size.width / 2, y: size.height / 2 }, size));
      picture.point(undefined);
      setPointed(undefined);
    },
    [picture],
  );
  const showAll = useCallback(() => picture.look(undefined), [picture]);
  const toggleLasso = useCallback(() => setLasso((was) => !was), []);
  useWheel(above, zoom);

  const pointers = useRef(new Map<number, Place>());
  const start = useRef<Place>(undefined);
  const placeOf = (event: PointerEvent): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const pointAt = (at: Place) => {
    const { view } = picture;
    const i = index.nearest(toMap(view, at), REACH / view.scale);
    return i === undefined ? undefined : points[i];
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    pointers.current.set(event.pointerId, at);
    start.current = at;
    if (isLasso || event.shiftKey) picture.encircle(toMap(picture.view, at));
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = placeOf(event);
    const before = pointers.current.get(event.pointerId);
    if (!before) return point(pointAt(at));
    const [one, two] = [...pointers.current.values()];
    pointers.current.set(event.pointerId, at);
    point(undefined);
    if (one && two) {
      const other = before === one ? two : one;
      const apart = (a: Place) => Math.max(10, Math.hypot(a.x - other.x, a.y - other.y));
      picture.encircle(undefined);
      return zoom(apart(at) / apart(before), other);
    }
    if (picture.ring.length) return picture.encircle(toMap(picture.view, at));
    return picture.look(moved(picture.view, at.x - before.x, at.y - before.y));
  };
  const onPointerUp = (event: PointerEvent) => {
    const at = placeOf(event);
    pointers.current.delete(event.pointerId);
    const from = start.current;
    const isPress = from && Math.hypot(at.x - from.x, at.y - from.y) <= STILL;
    const { ring } = picture;
    if (ring.length > 2 && !isPress) onChoose(new Set(within(points, ring).map(({ id }) => id)));
    else if (isPress) {
      const pressed = pointAt(at);
      if (pressed) onOpen(pressed);
    }
    picture.encircle(undefined);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = (x: number, y: number) => () => picture.look(moved(picture.view, x, y));
    const actions: Record<string, (() => void) | undefined> = {
      ArrowLeft: move(STEP, 0),
      ArrowRight: move(-STEP, 0),
      ArrowUp: move(0, STEP),
      ArrowDown: move(0, -STEP),
      '+': () => zoom(1.3),
      '-': () => zoom(1 / 1.3),
      '0': showAll,
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
    point(undefined);
  };

  return (
    <div className="map-frame" ref={frame}>
      <canvas ref={below} className="map-points" style={{ width, height }} aria-hidden="true" />
      <canvas
        ref={above}
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
          picture.encircle(undefined);
        }}
        onPointerLeave={() => point(undefined)}
        onKeyDown={onKeyDown}
      />
      <MapTools isLasso={isLasso} onLasso={toggleLasso} onZoom={zoom} onAll={showAll} />
      {pointed && <Tip point={pointed} picture={picture} />}
    </div>
  );
}

/** The name of what is pointed at; it is pointed at no more once the map moves. */
function Tip({ point, picture }: { point: MapPoint; picture: Picture }) {
  const { x, y } = toScreen(picture.view, point);
  return (
    <div
      className="map-tip"
      aria-hidden="true"
      style={{ left: Math.min(Math.max(x, 90), picture.size.width - 90), top: y }}
    >
      <bdi>{point.name}</bdi>
    </div>
  );
}

interface MapToolsProps {
  readonly isLasso: boolean;
  readonly onLasso: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
}

/** Not drawn anew for every point that is pointed at. */
const MapTools = memo(function MapTools({ isLasso, onLasso, onZoom, onAll }: MapToolsProps) {
  const { t } = useLingui();
  return (
    <>
      <span id="map-keys" className="visually-hidden">
        <Trans>
          Arrows move it, plus and minus zoom, 0 shows all. The list beside it has the same people or skills.
        </Trans>
      </span>
      <Group className="map-tools" gap={4}>
        <Tool label={t`Choose by drawing a ring`} isOn={isLasso} onClick={onLasso}>
          <IconLasso size={18} />
        </Tool>
        <Tool label={t`Nearer`} onClick={() => onZoom(1.4)}>
          <IconPlus size={18} />
        </Tool>
        <Tool label={t`Farther`} onClick={() => onZoom(1 / 1.4)}>
          <IconMinus size={18} />
        </Tool>
        <Tool label={t`Show all of it`} onClick={onAll}>
          <IconArrowsMaximize size={18} />
        </Tool>
      </Group>
    </>
  );
});

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
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY / 400), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [canvas, zoom]);
}

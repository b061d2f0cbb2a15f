// Where toasts are drawn. Loaded a little after the first page, or with the first toast.
import { Notifications } from '@mantine/notifications';

export default function Toasts() {
  return <Notifications position="bottom-right" />;
}

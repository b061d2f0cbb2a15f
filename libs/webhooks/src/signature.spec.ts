import { signedHeaders } from './signature.ts';

// The example of the specification (github.com/standard-webhooks).
it('signs as Standard Webhooks has it', () => {
  const at = new Date(1614265330_000);
  const body = '{"test": 2432232314}';
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  expect(signedHeaders(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], { id, at, body })).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('signs with each secret that is live, the newest first', () => {
  const message = { id: 'x', at: new Date(0), body: '{}' };
  const [a, b] = ['whsec_AAAA', 'whsec_BBBB'].map(
    (one) => signedHeaders([one], message)['webhook-signature'],
  );
  expect(a).not.toBe(b);
  expect(signedHeaders(['whsec_AAAA', 'whsec_BBBB'], message)['webhook-signature']).toBe(`${a} ${b}`);
});

// Jest's environment for Node, in a context whose global object is an ordinary one. Jest's own puts a proxy behind it, and each look at
// `Math`, `Map` or `Promise` goes through that: what computes ran up to forty times slower in tests than in programs.
import { TestEnvironment } from 'jest-environment-node';
import vm from 'node:vm';

export default class PlainGlobalEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}

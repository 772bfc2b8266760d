/// <reference types="vite/client" />
/// <reference types="@crxjs/vite-plugin/client" />
/** True in builds of mode `test-*`: the card's shadow root is open to tests. */
declare const __TEST_BUILD__: boolean;
/** Address of the project's repository, from package.json. */
declare const __REPOSITORY__: string;

// What the build makes of JSX.
export { Fragment, h } from 'preact';

/** The plugin has admin pages only; its server side is empty on purpose. */
export {}

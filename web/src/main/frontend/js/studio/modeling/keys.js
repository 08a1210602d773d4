// The keys of the canvas: those with Ctrl, the arrows and Delete. Single letters are the page's.
import KeyboardBindings from 'diagram-js/lib/features/keyboard/KeyboardBindings';

const ALL = ['a', 'A'];

export default class Keys extends KeyboardBindings {
  registerBindings(keyboard, editorActions) {
    super.registerBindings(keyboard, editorActions);
    keyboard.addListener(({ keyEvent }) => {
      if (keyboard.isCmd(keyEvent) && keyboard.isKey(ALL, keyEvent)) {
        editorActions.trigger('selectElements');
        return true;
      }
      return undefined;
    });
  }
}

Keys.$inject = ['eventBus', 'keyboard'];

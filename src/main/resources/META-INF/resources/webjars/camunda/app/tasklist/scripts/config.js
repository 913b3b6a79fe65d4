import { language, settings } from '../../../../js/engine-apps.js';

const describe = (vietnamese, english) => (language === 'vi' ? vietnamese : english);

export default {
  ...(await settings('tasklist')),
  customScripts: ['scripts/dondoc/forms'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: describe('nhận công việc đang chọn', 'claims the selected task')
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: describe('đến bộ lọc đầu tiên', 'goes to the first filter')
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: describe('đến công việc đầu tiên trong danh sách', 'goes to the first task in the list')
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: describe('đến ô đầu tiên của biểu mẫu', 'goes to the first field of the form')
    }
  }
};

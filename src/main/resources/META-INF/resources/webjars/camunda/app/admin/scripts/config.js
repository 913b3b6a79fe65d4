import { settings } from '../../../../js/engine-apps.js';

export default await settings('admin');

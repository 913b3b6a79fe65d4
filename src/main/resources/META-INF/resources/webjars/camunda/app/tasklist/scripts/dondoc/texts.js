// Everything that form-js 1.8.7 says by itself, and how we say it.

const EXACT = {
  'Field is required.': 'Mục này bắt buộc nhập.',
  'Value is not a number.': 'Giá trị phải là số.',
  'Value is expected to be an integer.': 'Giá trị phải là số nguyên.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Số điện thoại phải viết theo dạng quốc tế, ví dụ +842093870000.',
  'Field must be a valid international phone number. (e.g. +4930664040900)':
    'Số điện thoại phải viết theo dạng quốc tế, ví dụ +842093870000.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử chưa đúng.',
  'Date and time must both be entered.': 'Hãy nhập cả ngày và giờ.',
  'dd/mm/yyyy': 'ngày/tháng/năm',
  'hh:mm': 'giờ:phút',
  'hh:mm ?m': 'giờ:phút',
  Select: 'Chọn',
  Search: 'Tìm kiếm',
  'No results': 'Không có kết quả',
  'All values selected': 'Đã chọn hết',
  'Remove tag': 'Bỏ mục này',
  'Skip to search': 'Đến ô tìm kiếm',
  Increment: 'Tăng',
  Decrement: 'Giảm',
  'Nothing to show.': 'Chưa có nội dung.',
  'No content to show.': 'Chưa có nội dung.',
  "External content couldn't be loaded.": 'Không tải được nội dung bên ngoài.',
  'No components found.': 'Biểu mẫu này chưa có mục nào.',
  'This is an image placeholder': 'Chưa có hình',
  'Click to remove sorting': 'Bấm để bỏ sắp xếp',
  'Previous page': 'Trang trước',
  'Next page': 'Trang sau',
  'Add new': 'Thêm',
  Collapse: 'Thu gọn',
  Delete: 'Xóa',
  'Delete item': 'Xóa',
  Submit: 'Gửi',
  Reset: 'Nhập lại',
  'Powered by bpmn.io': 'Vận hành trên nền bpmn.io'
};

const PATTERNS = [
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Giá trị có không quá $1 chữ số thập phân.'],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    'Giá trị chưa đúng; hai giá trị gần nhất dùng được là $1 và $2.'
  ],
  [/^Field must match pattern .+\.$/, 'Nội dung chưa đúng mẫu quy định.'],
  [/^Field must have minimum value of (.+)\.$/, 'Giá trị không được nhỏ hơn $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Giá trị không được lớn hơn $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Phải nhập ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Chỉ được nhập nhiều nhất $1 ký tự.'],
  [/^Expand all \((\d+)\)$/, 'Mở tất cả ($1)'],
  [/^Remove list item (\d+)$/, 'Xóa dòng $1'],
  [/^Click to sort by (.+) descending$/, 'Bấm để sắp xếp theo $1, giảm dần'],
  [/^Click to sort by (.+) ascending$/, 'Bấm để sắp xếp theo $1, tăng dần'],
  [/^of (\d+)$/, 'trên $1'],
  [/^Image: (.+)$/, 'Hình: $1']
];

/** The Vietnamese for a text of the form viewer; undefined for any other text. */
export function translated(text) {
  if (Object.hasOwn(EXACT, text)) {
    return EXACT[text];
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(text));
  return found && text.replace(found[0], found[1]);
}

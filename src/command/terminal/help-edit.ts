import type { CommandHelp } from './help.ts';

/** The help of `dlxh edit`. */
export const editHelp: CommandHelp = {
  usage: 'dlxh edit [--port N] | --out DIR --repo OWNER/NAME [--backend github|gitlab|gitea]',
  vi: 'mở trang soạn thảo trong trình duyệt, chỉ trên máy này; hoặc ghi ra thư mục để đặt ở địa chỉ riêng',
  en: 'open the editor in the browser, on this machine only; or write it out for an address of its own',
  options: [
    { usage: '--port N', vi: 'cổng (mặc định: 4322)', en: 'the port (default: 4322)' },
    {
      usage: '--out DIR',
      vi: 'ghi các tệp của trang soạn thảo vào thư mục mới này',
      en: 'write the files of the editor into this new folder',
    },
    {
      usage: '--backend github|gitlab|gitea',
      vi: 'nơi lưu kho mã nguồn (mặc định: github)',
      en: 'the git host (default: github)',
    },
    { usage: '--repo OWNER/NAME', vi: 'tên kho mã nguồn', en: 'the repository' },
    {
      usage: '--branch NAME',
      vi: 'nhánh để soạn (mặc định: nhánh chính của kho)',
      en: 'the branch to edit (default: that of the repository)',
    },
    {
      usage: '--base-url URL',
      vi: 'địa chỉ máy chủ đăng nhập, khi không phải mặc định',
      en: 'the address that people sign in at, when it is not the default',
    },
    {
      usage: '--api-root URL',
      vi: 'địa chỉ API, khi không suy được từ --base-url',
      en: 'the address of the API, where --base-url does not tell it',
    },
    {
      usage: '--app-id ID',
      vi: 'mã ứng dụng OAuth khai ở GitLab hoặc Gitea',
      en: 'the id of the OAuth application at GitLab or Gitea',
    },
  ],
};

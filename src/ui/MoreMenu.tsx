import type { ReactNode } from 'react';
import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ThemeChoice } from './state';
import { useSession } from './use-session';

const THEMES: ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

/** What is seldom needed: what `children` offers, language, appearance. */
export function MoreMenu({ children }: { children?: ReactNode }) {
  const { state, session, t } = useSession();
  return (
    <Menu checkedValues={{ theme: [state.theme] }} onCheckedValueChange={(_, { checkedItems }) => { const theme = THEMES.find((each) => each === checkedItems[0]); if (theme !== undefined) session.theme(theme); }}>
      <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t.bar.more} title={t.bar.more} /></MenuTrigger>
      <MenuPopover>
        <MenuList>
          {children}
          <MenuItem icon={<LocalLanguageRegular />} onClick={() => session.lang(state.lang === 'zh' ? 'en' : 'zh')}>{t.bar.language}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t.bar.theme}</MenuGroupHeader>
            {THEMES.map((theme) => <MenuItemRadio key={theme} name="theme" value={theme}>{t.theme[theme]}</MenuItemRadio>)}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

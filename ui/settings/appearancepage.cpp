// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancepage.h"

#include "settings/themebutton.h"
#include "support/languages.h"
#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
using Support::Preferences;
using Support::ThemeChoice;

AppearancePage::AppearancePage(Preferences *preferences, QWidget *parent)
    : SettingsPage(u"appearance"_s, parent)
    , m_preferences(preferences)
    , m_themes(new QButtonGroup(this))
    , m_language(new QComboBox(this))
{
    addThemes();
    addLanguages();
    load();
    connect(preferences, &Preferences::themeChanged, this, &AppearancePage::load);
    connect(preferences, &Preferences::languageChanged, this, &AppearancePage::load);
}

void AppearancePage::addThemes()
{
    const std::pair<ThemeChoice, TextSource> themes[]{{ThemeChoice::System, [] { return tr("System"); }},
                                                      {ThemeChoice::Light, [] { return tr("Light"); }},
                                                      {ThemeChoice::Dark, [] { return tr("Dark"); }},
                                                      {ThemeChoice::Sepia, [] { return tr("Sepia"); }}};
    auto *field = new QWidget(this);
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Support::Metrics::gap);
    for (const auto &[theme, name] : themes) {
        auto *button = new ThemeButton(theme, field);
        m_themes->addButton(button, int(theme));
        line->addWidget(button);
        Support::translated(button, [button, name = name] {
            button->setText(name());
            button->updateGeometry();
        });
    }
    line->addStretch(1);
    addRow({.label = [] { return tr("Theme"); },
            .keywords = [] { return tr("colours night mode bright brown background"); },
            .hint = [] { return tr("System follows the desktop between light and dark."); }},
           field);
    connect(m_themes, &QButtonGroup::idToggled, m_preferences, [this](int id, bool on) {
        if (on)
            m_preferences->setTheme(ThemeChoice(id));
    });
}

void AppearancePage::addLanguages()
{
    m_language->addItem(QString(), QString());
    const QStringList languages = Support::Languages::all();
    for (const QString &language : languages)
        m_language->addItem(Support::Languages::nativeName(language), language);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    Support::translated(this, [this] { m_language->setItemText(0, tr("As the System")); });
    // A person who cannot read the language of the moment must still find this one.
    addRow({.label = [] { return tr("Language"); },
            .keywords = []() -> QString {
                return tr("translation English Chinese") + u" language 語言 语言 中文"_s;
            },
            .hint = [] { return tr("Of the window. Articles stay as they were written."); }},
           m_language);
    connect(m_language, &QComboBox::activated, m_preferences,
            [this](int index) { m_preferences->setLanguage(m_language->itemData(index).toString()); });
}

void AppearancePage::load()
{
    const QSignalBlocker blocker(m_themes);
    m_themes->button(int(m_preferences->theme()))->setChecked(true);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences->language())));
}

void AppearancePage::reset()
{
    m_preferences->setTheme(ThemeChoice::System);
    m_preferences->setLanguage({});
}

} // namespace Dateline::Settings

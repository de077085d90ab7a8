// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Dateline::Support {

class Preferences;

/// Speaks one of the program's languages: installs the translators of its texts and of Qt's own, and makes
/// the fitting QLocale the default. Needs an application object of any kind, no window; switching sends
/// LanguageChange to every widget. Lives on the thread of the application; deleting it brings English back.
class Languages : public QObject
{
    Q_OBJECT

public:
    /// `system` is the locale of a person who chose no language.
    explicit Languages(QObject *parent = nullptr, const QLocale &system = QLocale::system());

    /// "en", "zh_TW" or "zh_CN"; empty or unknown for the system's language.
    void use(const QString &language);
    /// Uses the language of `preferences` now and whenever it changes.
    void follow(const Preferences *preferences);

    /// The language that is spoken: one of all().
    QString language() const { return m_language; }

    static QStringList all();
    /// What a language calls itself: "繁體中文".
    static QString nativeName(const QString &language);
    /// Dates and numbers of `language` the way a person with the locale `system` writes them.
    static QLocale localeOf(const QString &language, const QLocale &system);

private:
    bool install(const QString &file, const QString &folder);
    QString spokenLanguage(const QString &language) const;

    QLocale m_system;
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Dateline::Support

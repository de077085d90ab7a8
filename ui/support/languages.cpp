// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/languages.h"

#include "support/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Dateline::Support {

using namespace Qt::StringLiterals;

namespace {

/// The language among ours that a locale reads.
QString ofLocale(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return u"en"_s;
    // Every Chinese locale reads one of the two scripts.
    return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
}

} // namespace

Languages::Languages(QObject *parent, const QLocale &system)
    : QObject(parent)
    , m_system(system)
{
}

QStringList Languages::all()
{
    return {u"en"_s, u"zh_TW"_s, u"zh_CN"_s};
}

QString Languages::nativeName(const QString &language)
{
    if (language == "zh_TW"_L1)
        return u"繁體中文"_s;
    if (language == "zh_CN"_L1)
        return u"简体中文"_s;
    return u"English"_s;
}

QLocale Languages::localeOf(const QString &language, const QLocale &system)
{
    if (!all().contains(language))
        return system;
    const QLocale wanted(language);
    if (wanted.language() == system.language() &&
        (wanted.language() != QLocale::Chinese || wanted.script() == system.script()))
        return system;
    if (wanted.language() == QLocale::Chinese)
        return wanted;
    return {wanted.language(), QLocale::AnyScript, system.territory()};
}

QString Languages::spokenLanguage(const QString &language) const
{
    if (all().contains(language))
        return language;
    // A list of languages (LANGUAGE=de:zh_TW) may name one of ours further back.
    const QStringList wanted = m_system.uiLanguages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese || locale.language() == QLocale::English)
            return ofLocale(locale);
    }
    return ofLocale(m_system);
}

void Languages::use(const QString &language)
{
    const QString spoken = spokenLanguage(language);
    // Before the translators: installing them tells the widgets, which then write dates anew.
    QLocale::setDefault(localeOf(language, m_system));
    m_translators.clear();
    m_language = spoken;
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString &catalogue : {u"qtbase_"_s, u"qtwebengine_"_s})
        install(catalogue + spoken, qtFolder);
    // Last, because the translator installed last is asked first. The English file holds only singulars
    // and plurals.
    install(u"dateline_"_s + spoken, u":/dateline/translations"_s);
}

void Languages::follow(const Preferences *preferences)
{
    use(preferences->language());
    connect(preferences, &Preferences::languageChanged, this,
            [this, preferences] { use(preferences->language()); });
}

bool Languages::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder) || !QCoreApplication::installTranslator(translator.get()))
        return false;
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace Dateline::Support

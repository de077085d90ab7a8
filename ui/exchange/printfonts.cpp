// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/printfonts.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline::Exporting {

namespace {

enum class Script : quint8 { Other, Traditional, HongKong, Simplified, Japanese, Korean };

Script scriptOf(const QString &language)
{
    const QString tag = QString(u'-' + language.toLower().replace(u'_', u'-') + u'-');
    const auto has = [&tag](QLatin1StringView part) { return tag.contains(part); };
    if (tag.startsWith("-ja-"_L1))
        return Script::Japanese;
    if (tag.startsWith("-ko-"_L1))
        return Script::Korean;
    if (!tag.startsWith("-zh-"_L1) && !tag.startsWith("-yue-"_L1))
        return Script::Other;
    if (has("-hans-"_L1))
        return Script::Simplified;
    if (has("-hk-"_L1) || has("-mo-"_L1) || tag.startsWith("-yue-"_L1))
        return Script::HongKong;
    return has("-hant-"_L1) || has("-tw-"_L1) ? Script::Traditional : Script::Simplified;
}

const QStringList &latinFamilies()
{
    static const QStringList names{u"Noto Serif"_s,      u"Source Serif 4"_s, u"Source Serif Pro"_s,
                                   u"Charter"_s,         u"P052"_s,           u"Liberation Serif"_s,
                                   u"Tinos"_s,           u"C059"_s,           u"Nimbus Roman"_s,
                                   u"Times New Roman"_s, u"DejaVu Serif"_s};
    return names;
}

QStringList hanFamilies(Script script)
{
    switch (script) {
    case Script::HongKong:
        return {u"Noto Serif CJK HK"_s, u"Noto Serif HK"_s, u"Source Han Serif HC"_s, u"Noto Sans CJK HK"_s,
                u"Noto Serif CJK TC"_s};
    case Script::Simplified:
        return {u"Noto Serif CJK SC"_s, u"Noto Serif SC"_s,    u"Source Han Serif SC"_s,
                u"Songti SC"_s,         u"Noto Sans CJK SC"_s, u"AR PL UMing CN"_s};
    case Script::Japanese:
        return {u"Noto Serif CJK JP"_s, u"Noto Serif JP"_s, u"Source Han Serif"_s, u"Noto Sans CJK JP"_s,
                u"IPAMincho"_s};
    case Script::Korean:
        return {u"Noto Serif CJK KR"_s, u"Noto Serif KR"_s, u"Source Han Serif K"_s, u"Noto Sans CJK KR"_s,
                u"Nanum Myeongjo"_s};
    case Script::Traditional:
    case Script::Other:
        break;
    }
    return {u"Noto Serif CJK TC"_s, u"Noto Serif TC"_s,    u"Source Han Serif TC"_s,
            u"Songti TC"_s,         u"Noto Sans CJK TC"_s, u"AR PL UMing TW"_s};
}

/// A family that is not there would be replaced by whatever the system holds to be like it.
QStringList installed(const QStringList &families)
{
    static const QSet<QString> all = [] {
        const QStringList names = QFontDatabase::families();
        return QSet<QString>(names.cbegin(), names.cend());
    }();
    QStringList found;
    for (const QString &family : families) {
        if (all.contains(family) && !found.contains(family))
            found.append(family);
    }
    return found;
}

QString styleOf(const QString &language)
{
    return u"font-family:'"_s + printFamilies(language).join(u"','"_s) + u"';"_s;
}

} // namespace

QStringList printFamilies(const QString &language)
{
    const Script script = scriptOf(language);
    const QStringList han = hanFamilies(script);
    QStringList families = installed(script == Script::Other ? QStringList(latinFamilies() + han)
                                                             : QStringList(han + latinFamilies()));
    if (families.isEmpty())
        families.append(QFont().family());
    return families;
}

QFont printFont(const QString &language, double size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(printFamilies(language));
    font.setPixelSize(std::max(1, int(std::lround(size))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Glyphs that only shaping gives have no letters in the PDF, which then cannot be searched or copied.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QString withLanguageFonts(const QString &html)
{
    static const QRegularExpression tag(uR"(<[a-zA-Z](?:[^"'<>]|"[^"]*"|'[^']*')*>)"_s);
    static const QRegularExpression lang(uR"(\slang\s*=\s*["']?([A-Za-z0-9_-]+))"_s);
    static const QRegularExpression style(uR"(\sstyle\s*=\s*(["']))"_s);
    QString result;
    result.reserve(html.size() + html.size() / 8);
    qsizetype done = 0;
    for (auto match = tag.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        const auto named = lang.match(found.captured());
        if (!named.hasMatch())
            continue;
        const QString fonts = styleOf(named.captured(1));
        const auto styled = style.match(found.captured());
        // Before what is said already, which so wins.
        const qsizetype at =
            found.capturedStart() + (styled.hasMatch() ? styled.capturedEnd() : named.capturedStart());
        result += QStringView(html).mid(done, at - done);
        if (!styled.hasMatch())
            result += QString(u" style=\""_s + fonts + u'"');
        else if (styled.captured(1) == "\""_L1)
            result += fonts;
        else
            result += QString(fonts).replace(u'\'', u'"');
        done = at;
    }
    return result + QStringView(html).mid(done);
}

} // namespace Dateline::Exporting

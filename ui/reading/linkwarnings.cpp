// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linkwarnings.h"

#include <QRegularExpression>

namespace Dateline::Reading {

using namespace Qt::StringLiterals;

namespace {

/// Han, kana, bopomofo and hangul stand next to Latin letters in ordinary names (Unicode Technical
/// Standard 39, section 5.2, "Highly Restrictive").
bool isEastAsian(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

bool mixesScripts(const QString &label)
{
    std::optional<QChar::Script> seen;
    bool hasEastAsian = false;
    const QList<uint> letters = label.toUcs4();
    for (const uint letter : letters) {
        const QChar::Script script = QChar::script(letter);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue;
        if (isEastAsian(script)) {
            hasEastAsian = true;
            continue;
        }
        if (seen && *seen != script)
            return true;
        seen = script;
    }
    return hasEastAsian && seen && *seen != QChar::Script_Latin;
}

QString withoutWww(const QString &host)
{
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

/// The host that a text reads as; empty when it reads as no address.
QString hostOfText(const QString &text)
{
    static const QRegularExpression address(
        uR"(^\s*(?:https?://)?((?:[\p{L}\p{N}_-]+\.)+[\p{L}]{2,})(?::\d+)?(?:[/?#]\S*)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = address.match(text);
    return match.hasMatch() ? QString::fromLatin1(QUrl::toAce(match.captured(1).toLower())) : QString();
}

} // namespace

LinkWarnings linkWarnings(const QUrl &url, const QString &shownText)
{
    LinkWarnings warnings;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains("xn--"_L1)) {
        warnings.unicodeHost = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
        const QStringList labels = warnings.unicodeHost.split(u'.');
        warnings.mixesScripts = std::any_of(labels.cbegin(), labels.cend(), mixesScripts);
    }
    warnings.hasUserName = !url.userInfo().isEmpty();
    const QString promised = withoutWww(hostOfText(shownText));
    const QString real = withoutWww(host);
    if (!promised.isEmpty() && promised != real && !real.endsWith(u'.' + promised))
        warnings.promisedHost = promised;
    return warnings;
}

} // namespace Dateline::Reading

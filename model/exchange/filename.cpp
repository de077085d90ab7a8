// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filename.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileName)
};

constexpr qsizetype mostBytes = 200;

/// What stands in a name for a character that cannot.
QStringView substitute(char32_t character)
{
    switch (character) {
    case U'"':
        return u"'";
    case U'[':
        return u"(";
    case U']':
        return u")";
    case U':':
    case U'|':
    case U'/':
    case U'\\':
        return u" - ";
    default:
        return u" ";
    }
}

bool isForbidden(char32_t character)
{
    static const QString forbidden = u"/\\:*?\"<>|#^[]"_s;
    if (character < 0x80)
        return character < 0x20 || character == 0x7f || forbidden.contains(QChar(char16_t(character)));
    if (character == QChar::ReplacementCharacter)
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

/// Scripts and pictures that are joined by marks nobody sees need them.
bool isJoiner(char32_t character)
{
    return character == 0x200c || character == 0x200d;
}

QString allowed(const QString &title)
{
    QString name;
    const auto characters = title.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t character : characters) {
        if (isForbidden(character) && !isJoiner(character))
            name += substitute(character);
        else
            name += QChar::fromUcs4(character);
    }
    name = name.simplified();
    static const QRegularExpression dashes(u"-(?: -)+"_s);
    name.replace(dashes, u"-"_s);
    static const QRegularExpression edges(u"^[ .~-]+|[ .-]+$"_s);
    return name.remove(edges);
}

/// The names of devices, which Windows knows with any suffix as well.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(
        u"^(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])(?: *\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

/// The beginning of a name that has so many bytes at most.
QString shortened(const QString &name, qsizetype bytes)
{
    if (name.toUtf8().size() <= bytes)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.setPosition(std::min(name.size(), bytes));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    while (finder.position() > 0 && name.left(finder.position()).toUtf8().size() > bytes)
        finder.toPreviousBoundary();
    QString shorter = name.left(std::max<qsizetype>(finder.position(), 0));
    static const QRegularExpression end(u"[ .-]+$"_s);
    return shorter.remove(end);
}

} // namespace

QString nameKey(const QString &name)
{
    // By capitals, since ß is ss for some systems; what folds can leave the form.
    return name.normalized(QString::NormalizationForm_C)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

QString safeFileName(const QString &title, const QString &suffix, QSet<QString> &taken)
{
    QString stem = allowed(title);
    if (stem.isEmpty() || shortened(stem, mostBytes / 2).isEmpty())
        stem = Texts::tr("Untitled");
    if (isDevice(stem))
        stem.prepend(u'_');
    for (int number = 1;; ++number) {
        const QString end = (number == 1 ? QString() : u' ' + QString::number(number)) + suffix;
        const QString name = shortened(stem, mostBytes - end.toUtf8().size()) + end;
        const QString key = nameKey(name);
        if (taken.contains(key))
            continue;
        taken.insert(key);
        return name;
    }
}

} // namespace Dateline::Exchange

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/obsidianmarkdown.h"

#include "exchange/notes/embeddednote.h"
#include "notes/citation.h"
#include "notes/markdowntext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ObsidianNotes)
};

bool canStandInTag(char32_t character)
{
    if (character == U'_' || character == U'-' || character == U'/')
        return true;
    switch (QChar::category(character)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    case QChar::Symbol_Currency:
    case QChar::Symbol_Math:
    case QChar::Symbol_Modifier:
        return character >= 0x80;
    default:
        return character != QChar::ReplacementCharacter;
    }
}

QString link(const QString &text, QLatin1String prefix, const QString &id)
{
    return u'[' + text + u"]("_s + prefix + QString::fromLatin1(QUrl::toPercentEncoding(id)) + u')';
}

/// Letters, digits and hyphens are all that an id of a block may have.
QString blockId(const QString &id)
{
    QString safe;
    for (const QChar unit : id)
        safe += unit.unicode() < 0x80 && unit.isLetterOrNumber() ? unit : u'-';
    return u"^note-"_s + safe;
}

QString heading(const Library::ArticleRow &article, int level)
{
    const QString title = obsidianText(article.title.simplified());
    return QString(level, u'#') + u' ' + (title.isEmpty() ? article.id : title) + u"\n\n"_s;
}

QString facts(const Library::ArticleRow &article)
{
    QStringList parts{obsidianText(article.source)};
    if (article.author != article.source)
        parts += obsidianText(article.author);
    parts += Notes::Citation({}, article).day();
    parts += link(Texts::tr("Open in Dateline"), "dateline:article/"_L1, article.id);
    parts.removeAll(QString());
    return parts.join(u" · "_s) + u"\n\n"_s;
}

/// "Yellow · #tag · #other-tag · Open in Dateline"
QString properties(const Annotation &annotation, const std::function<QString(int)> &colourName)
{
    QStringList parts;
    if (annotation.hasPassage())
        parts += obsidianText(colourName(annotation.colour));
    for (const QString &tag : annotation.tags)
        parts += u'#' + obsidianTag(tag);
    if (annotation.isOrphan())
        parts += u'*' + Texts::tr("not found in the present text of the article") + u'*';
    parts += link(Texts::tr("Open in Dateline"), "dateline:note/"_L1, annotation.id);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

/// A note is Markdown already; only a comment that it leaves open would take in what follows.
QString noteText(const QString &note)
{
    QString text = embeddedNote(note);
    const qsizetype last = text.lastIndexOf(u"%%"_s);
    if (text.count(u"%%"_s) % 2 == 1)
        text.replace(last, 2, u"\\%\\%"_s);
    return text;
}

QString textOf(const Annotation &annotation, const std::function<QString(int)> &colourName)
{
    QString text;
    // An id stands behind a quote on a line of its own, behind a paragraph at its end.
    if (annotation.hasPassage())
        text += Notes::quotedMarkdown(obsidianText(annotation.anchor.quote)) + u"\n\n"_s +
                blockId(annotation.id) + u"\n\n"_s;
    text += properties(annotation, colourName);
    text += annotation.hasPassage() ? u"\n\n"_s : u' ' + blockId(annotation.id) + u"\n\n"_s;
    if (!annotation.note.trimmed().isEmpty())
        text += noteText(annotation.note) + u"\n\n"_s;
    return text;
}

} // namespace

QString obsidianTag(const QString &tag)
{
    QString made;
    bool hasMore = false; // Than digits.
    const auto characters = tag.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t character : characters) {
        const bool stands = canStandInTag(character);
        if (stands)
            made += QChar::fromUcs4(character);
        else if (!made.endsWith(u'-'))
            made += u'-';
        hasMore = hasMore || (stands && character != U'/' && character != U'-' && !QChar::isDigit(character));
    }
    QStringList levels = made.split(u'/', Qt::SkipEmptyParts);
    for (QString &level : levels) {
        while (level.startsWith(u'-'))
            level.remove(0, 1);
        while (level.endsWith(u'-'))
            level.chop(1);
    }
    levels.removeAll(QString());
    made = levels.join(u'/');
    return hasMore ? made : u'_' + made;
}

QString obsidianText(const QString &text)
{
    const QString escaped = Notes::escapedMarkdown(text);
    QString safe;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const QChar unit = escaped[i];
        if (unit == u'\\' && i + 1 < escaped.size()) {
            safe += unit;
            safe += escaped[++i];
            continue;
        }
        const bool isDoubled = (i > 0 && escaped[i - 1] == unit) || escaped.mid(i + 1).startsWith(unit);
        if (unit == u'#' || unit == u'^' || ((unit == u'%' || unit == u'=') && isDoubled))
            safe += u'\\';
        safe += unit;
    }
    return safe;
}

QString obsidianMarkdown(const NotesOfArticle &notes, const NotesExport &notesExport, int headingLevel)
{
    QString text = heading(notes.article, headingLevel) + facts(notes.article);
    QList<Annotation> annotations = notes.annotations;
    std::sort(annotations.begin(), annotations.end(), Notes::standsBefore);
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        if (i > 0)
            text += u"---\n\n"_s;
        text += textOf(annotations[i], notesExport.colourName);
    }
    return text.trimmed() + u'\n';
}

} // namespace Dateline::Exchange

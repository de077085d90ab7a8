// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownnotes.h"

#include "notes/citation.h"
#include "notes/markdowntext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;
using Notes::escapedMarkdown;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownNotes)
};

constexpr qsizetype noteLevel = 2; ///< So many levels a note's headings go down, below the article's.
constexpr qsizetype deepestHeading = 6;

/// The run of one character that a line begins with.
QStringView firstRun(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] == line.front())
        ++length;
    return line.left(length);
}

bool isHeading(const QString &line)
{
    const qsizetype level = line.startsWith(u'#') ? firstRun(line).size() : 0;
    return level > 0 && level <= deepestHeading && (level == line.size() || line[level] == u' ');
}

/// A note within a document: its headings stand below the article's, and a code block that is open is closed,
/// so that it ends where the note does.
QString embedded(const QString &note)
{
    QStringList lines = note.trimmed().split(u'\n');
    QString fence;
    for (QString &line : lines) {
        const QString content = line.trimmed();
        const QStringView run = firstRun(content);
        const bool isFence = run.size() >= 3 && (run.front() == u'`' || run.front() == u'~');
        if (isFence && fence.isEmpty())
            fence = run.toString();
        else if (!fence.isEmpty() && run.startsWith(fence) && run.size() == content.size())
            fence.clear();
        else if (fence.isEmpty() && isHeading(line))
            line.prepend(QString(std::min(noteLevel, deepestHeading - firstRun(line).size()), u'#'));
    }
    if (!fence.isEmpty())
        lines.append(fence);
    return lines.join(u'\n');
}

QString heading(const Library::ArticleRow &article)
{
    QString title = escapedMarkdown(article.title.simplified());
    // Markdown would take it for the end of the heading.
    if (title.endsWith(u'#'))
        title.insert(title.size() - 1, u'\\');
    return u"## "_s + (title.isEmpty() ? article.id : title) + u"\n\n"_s;
}

QString facts(const Library::ArticleRow &article)
{
    QStringList parts{escapedMarkdown(article.source)};
    if (article.author != article.source)
        parts += escapedMarkdown(article.author);
    parts += Notes::Citation({}, article).day();
    if (!article.url.isEmpty())
        parts += Notes::markdownAddress(article.url);
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : parts.join(u" · "_s) + u"\n\n"_s;
}

/// "Yellow · #tag · #other tag · not found in the present text"
QString properties(const Annotation &annotation, const std::function<QString(int)> &colourName)
{
    QStringList parts;
    if (annotation.hasPassage())
        parts += escapedMarkdown(colourName(annotation.colour));
    for (const QString &tag : annotation.tags)
        parts += u"\\#"_s + escapedMarkdown(tag);
    if (annotation.isOrphan())
        parts += u'*' + Texts::tr("not found in the present text of the article") + u'*';
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : parts.join(u" · "_s) + u"\n\n"_s;
}

QString textOf(const Annotation &annotation, const std::function<QString(int)> &colourName)
{
    QString text;
    if (annotation.hasPassage())
        text += Notes::quotedMarkdown(escapedMarkdown(annotation.anchor.quote)) + u"\n\n"_s;
    text += properties(annotation, colourName);
    if (!annotation.note.trimmed().isEmpty())
        text += embedded(annotation.note) + u"\n\n"_s;
    return text;
}

} // namespace

QString markdownOf(const QList<NotesOfArticle> &articles, const std::function<QString(int)> &colourName)
{
    QString text = u"# "_s + Texts::tr("Notes") + u"\n\n"_s;
    for (const NotesOfArticle &notes : articles) {
        text += heading(notes.article) + facts(notes.article);
        QList<Annotation> annotations = notes.annotations;
        std::sort(annotations.begin(), annotations.end(), Notes::standsBefore);
        for (qsizetype i = 0; i < annotations.size(); ++i) {
            // Two quotes that follow each other would be one.
            if (i > 0)
                text += u"---\n\n"_s;
            text += textOf(annotations[i], colourName);
        }
    }
    return text.trimmed() + u'\n';
}

} // namespace Dateline::Exchange

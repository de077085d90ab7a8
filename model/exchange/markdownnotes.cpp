// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownnotes.h"

#include "exchange/notes/embeddednote.h"
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
        text += embeddedNote(annotation.note) + u"\n\n"_s;
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

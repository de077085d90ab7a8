// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/obsidiannotes.h"

#include "exchange/citations/citationfacts.h"
#include "exchange/filename.h"
#include "exchange/notes/generatedblock.h"
#include "exchange/notes/noteproperty.h"
#include "exchange/notes/obsidianmarkdown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ObsidianNotes)
};

using Kind = NoteProperty::Kind;
using Outcome = FileWithBlock::Outcome;

const QString idKey = u"dateline-id"_s;
const QString suffix = u".md"_s;
const QString idOfAll = u"all"_s; ///< Of the file that holds the notes of all articles.

/// A file to be: its id, what stands on top, and the notes.
struct Page
{
    QString id;
    QList<NoteProperty> properties;
    QString content;
};

QString firstDay(const QList<Notes::Annotation> &annotations)
{
    QDateTime first;
    for (const Notes::Annotation &annotation : annotations) {
        if (annotation.created.isValid() && (!first.isValid() || annotation.created < first))
            first = annotation.created;
    }
    return first.toUTC().date().toString(Qt::ISODate);
}

QStringList tagsOf(const NotesOfArticle &notes)
{
    QStringList tags;
    const auto add = [&tags](const QString &tag) {
        const QString made = obsidianTag(tag);
        if (!tags.contains(made, Qt::CaseInsensitive))
            tags += made;
    };
    std::for_each(notes.article.tags.cbegin(), notes.article.tags.cend(), add);
    for (const Notes::Annotation &annotation : notes.annotations)
        std::for_each(annotation.tags.cbegin(), annotation.tags.cend(), add);
    return tags;
}

Page pageOf(const NotesOfArticle &notes, const NotesExport &notesExport)
{
    const Library::ArticleRow &article = notes.article;
    const QString title = article.title.simplified();
    const QList<NoteProperty> properties{
        {Kind::Text, u"title"_s, {title.isEmpty() ? article.id : title}},
        {Kind::Text, u"source"_s, {article.source.simplified()}},
        {Kind::Text, u"author"_s, {article.author.simplified()}},
        {Kind::Date, u"published"_s, {outletDay(article).toString(Qt::ISODate)}},
        {Kind::Date, u"created"_s, {firstDay(notes.annotations)}},
        {Kind::List, u"tags"_s, tagsOf(notes)},
        {Kind::Text, u"url"_s, {article.url.simplified()}},
        {Kind::Text, idKey, {article.id}},
    };
    return {article.id, properties, obsidianMarkdown(notes, notesExport, 1)};
}

Page pageOfAll(const NotesExport &notesExport)
{
    const QString title = Texts::tr("Notes");
    QString content = u"# "_s + title + u'\n';
    QList<Notes::Annotation> annotations;
    for (const NotesOfArticle &notes : notesExport.articles) {
        content += u'\n' + obsidianMarkdown(notes, notesExport, 2);
        annotations += notes.annotations;
    }
    const QList<NoteProperty> properties{
        {Kind::Text, u"title"_s, {title}},
        {Kind::Date, u"created"_s, {firstDay(annotations)}},
        {Kind::Text, idKey, {idOfAll}},
    };
    return {idOfAll, properties, content};
}

QString remarkOn(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Damaged:
        return Texts::tr("One of the comments around the notes is missing or moved; they were added at the "
                         "end, and the old ones stay.");
    case Outcome::Changed:
        return Texts::tr("Something was written between the comments around the notes; that stays, and the "
                         "notes were added at the end.");
    case Outcome::First:
    case Outcome::Replaced:
        break;
    }
    return {};
}

QByteArray freshFrontMatter(const Page &page, const QByteArray &lineEnd)
{
    QByteArray yaml = ("---\n"_L1 + yamlOf(page.properties) + "---\n"_L1).toUtf8();
    return yaml.replace("\n", lineEnd);
}

Exported written(const Page &page, const QString &name, const QByteArray &existing)
{
    Exported exported;
    const auto remark = [&](const QString &text) {
        if (!text.isEmpty())
            exported.remarks += name + u": "_s + text;
    };
    const qsizetype firstBreak = existing.indexOf('\n');
    const QByteArray lineEnd = firstBreak > 0 && existing[firstBreak - 1] == '\r' ? "\r\n" : "\n";
    const std::optional<FrontMatterSpan> span = findFrontMatter(existing);
    QByteArray top;
    QByteArray body = existing;
    if (span) {
        const QByteArray yaml = existing.mid(span->yaml, span->closing - span->yaml);
        const auto updated = updatedYaml(yaml, page.properties, lineEnd);
        if (!updated)
            remark(Texts::tr("The properties could not be read and were left as they are."));
        top = existing.left(span->yaml) + updated.value_or(yaml) +
              existing.mid(span->closing, span->body - span->closing);
        body = existing.mid(span->body);
    } else {
        // A mark of byte order stays what a file begins with.
        const qsizetype mark = existing.startsWith("\xef\xbb\xbf") ? 3 : 0;
        top = existing.left(mark) + freshFrontMatter(page, lineEnd);
        body = existing.mid(mark);
    }
    if (!top.endsWith('\n'))
        top += lineEnd;
    const FileWithBlock block = withGeneratedBlock(body, page.id.toUtf8(), page.content.toUtf8(), lineEnd);
    remark(remarkOn(block.outcome));
    exported.files = {{name, top + block.bytes}};
    return exported;
}

void add(Exported &all, const Exported &one)
{
    all.files += one.files;
    all.remarks += one.remarks;
    all.leftOut += one.leftOut;
}

} // namespace

QHash<QString, QString> noteFilesByArticle(const QList<ExportedFile> &heads)
{
    QHash<QString, QString> names;
    for (const ExportedFile &head : heads) {
        const QString id = propertyIn(head.content, idKey);
        if (id.isEmpty())
            continue;
        QString &name = names[id];
        if (name.isEmpty() || head.name < name)
            name = head.name;
    }
    return names;
}

Exported obsidianNote(const NotesOfArticle &notes, const NotesExport &notesExport, const QString &name,
                      const QByteArray &existing)
{
    return written(pageOf(notes, notesExport), name, existing);
}

Exported obsidianNotes(const NotesExport &notesExport, NoteFiles files, const QList<ExportedFile> &heads,
                       const std::function<std::optional<QByteArray>(const QString &name)> &read)
{
    QSet<QString> taken;
    for (const ExportedFile &head : heads)
        taken += nameKey(head.name);
    const QHash<QString, QString> names = noteFilesByArticle(heads);
    Exported exported;
    const auto write = [&](const Page &page, const QString &title, qsizetype count) {
        const QString known = names.value(page.id);
        if (known.isEmpty()) {
            add(exported, written(page, safeFileName(title, suffix, taken), {}));
            return;
        }
        const std::optional<QByteArray> existing = read(known);
        if (!existing) {
            exported.leftOut += int(count);
            exported.remarks += known + u": "_s + Texts::tr("The file could not be read and was left alone.");
            return;
        }
        Exported one = written(page, known, *existing);
        if (one.files.constFirst().content == *existing)
            one.files.clear();
        add(exported, one);
    };
    if (files == NoteFiles::OneForAll) {
        qsizetype count = 0;
        for (const NotesOfArticle &notes : notesExport.articles)
            count += notes.annotations.size();
        write(pageOfAll(notesExport), Texts::tr("Notes"), count);
        return exported;
    }
    QList<NotesOfArticle> articles = notesExport.articles;
    std::sort(articles.begin(), articles.end(), [](const NotesOfArticle &left, const NotesOfArticle &right) {
        return left.article.id < right.article.id;
    });
    for (const NotesOfArticle &notes : std::as_const(articles))
        write(pageOf(notes, notesExport), notes.article.title, notes.annotations.size());
    return exported;
}

} // namespace Dateline::Exchange

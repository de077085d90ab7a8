// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/obsidiannotes.h"

#include "exchange/citations/citationfacts.h"
#include "exchange/filename.h"
#include "exchange/notes/generatedblock.h"
#include "exchange/notes/noteproperty.h"
#include "exchange/notes/obsidianmarkdown.h"

#include <QCoreApplication>
#include <QIODevice>

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
    int notes = 0;
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
    return {article.id, properties, obsidianMarkdown(notes, notesExport, 1), int(notes.annotations.size())};
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
    return {idOfAll, properties, content, int(annotations.size())};
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

QByteArray lineEndOf(const QByteArray &file)
{
    const qsizetype firstBreak = file.indexOf('\n');
    return firstBreak > 0 && file[firstBreak - 1] == '\r' ? "\r\n" : "\n";
}

QString remarkOn(const QString &name, const QString &sentence)
{
    return name + u": "_s + sentence;
}

Exported leftAlone(const QString &name, const QString &sentence)
{
    Exported exported;
    exported.remarks = {remarkOn(name, sentence)};
    exported.refused = 1;
    return exported;
}

Exported leftAsOtherEncoding(const QString &name)
{
    return leftAlone(name, Texts::tr("The file is not in UTF-8 and was left alone."));
}

Exported written(const Page &page, const QString &name, const QByteArray &existing)
{
    if (isOtherEncoding(existing))
        return leftAsOtherEncoding(name);
    Exported exported;
    const QByteArray lineEnd = lineEndOf(existing);
    const std::optional<FrontMatterSpan> span = findFrontMatter(existing);
    QByteArray top;
    QByteArray body = existing;
    if (span) {
        const QByteArray yaml = existing.mid(span->yaml, span->closing - span->yaml);
        const auto updated = updatedYaml(yaml, page.properties, lineEnd);
        if (!updated)
            exported =
                leftAlone(name, Texts::tr("The properties could not be read and were left as they are."));
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
    if (const QString sentence = remarkOn(block.outcome); !sentence.isEmpty())
        exported.remarks += remarkOn(name, sentence);
    exported.files = {{name, top + block.bytes, page.notes}};
    return exported;
}

/// The file of an article that has no notes any more.
Exported emptied(const QString &id, const QString &name, const QByteArray &existing)
{
    if (isOtherEncoding(existing))
        return leftAsOtherEncoding(name);
    const std::optional<FrontMatterSpan> span = findFrontMatter(existing);
    const qsizetype start = span ? span->body : 0;
    const FileWithBlock block = withEmptyBlock(existing.mid(start), id.toUtf8(), lineEndOf(existing));
    if (block.outcome == Outcome::Changed || block.outcome == Outcome::Damaged)
        return leftAlone(name,
                         Texts::tr("The article has no notes any more; those in the file were left alone, "
                                   "since something was written between the comments around them, or "
                                   "one of these is missing."));
    Exported exported;
    exported.files = {{name, existing.left(start) + block.bytes}};
    if (exported.files.constFirst().content != existing)
        exported.remarks = {
            remarkOn(name, Texts::tr("The article has no notes any more; they were taken out of the file."))};
    return exported;
}

void add(Exported &all, const Exported &one)
{
    all.files += one.files;
    all.remarks += one.remarks;
    all.leftOut += one.leftOut;
    all.refused += one.refused;
}

/// Brings the files of a vault up to date.
class VaultUpdate
{
public:
    VaultUpdate(const QList<ExportedFile> &heads,
                const std::function<std::optional<QByteArray>(const QString &name)> &read)
        : m_names(noteFilesByArticle(heads))
        , m_read(read)
    {
        for (const ExportedFile &head : heads)
            m_taken += nameKey(head.name);
    }

    void write(const Page &page, const QString &title)
    {
        const QString known = m_names.value(page.id);
        if (known.isEmpty()) {
            add(m_exported, written(page, safeFileName(title, suffix, m_taken), {}));
            return;
        }
        const bool isWritten =
            update(known, [&](const QByteArray &existing) { return written(page, known, existing); });
        m_exported.leftOut += isWritten ? 0 : page.notes;
    }

    void empty(const QString &id)
    {
        const QString known = m_names.value(id);
        if (!known.isEmpty())
            update(known, [&](const QByteArray &existing) { return emptied(id, known, existing); });
    }

    Exported take() { return std::move(m_exported); }

private:
    /// False when the file is left alone.
    bool update(const QString &name, const std::function<Exported(const QByteArray &existing)> &updated)
    {
        const std::optional<QByteArray> existing = m_read(name);
        Exported one = existing
                           ? updated(*existing)
                           : leftAlone(name, Texts::tr("The file could not be read and was left alone."));
        const bool isWritten = !one.files.isEmpty();
        one.files.removeIf([&](const ExportedFile &file) { return file.content == *existing; });
        add(m_exported, one);
        return isWritten;
    }

    QHash<QString, QString> m_names;
    QSet<QString> m_taken;
    const std::function<std::optional<QByteArray>(const QString &name)> &m_read;
    Exported m_exported;
};

} // namespace

QByteArray noteFileHead(QIODevice &file)
{
    constexpr qint64 most = qint64(1) << 20;
    constexpr qint64 longestFence = 256;
    QByteArray head = file.readLine(longestFence);
    if (isOtherEncoding(head))
        return head + file.read(most);
    const qsizetype mark = head.startsWith("\xef\xbb\xbf") ? 3 : 0;
    if (!isFrontMatterFence(head.mid(mark)))
        return head;
    while (most - head.size() > 1) {
        const QByteArray line = file.readLine(most - head.size());
        head += line;
        if (line.isEmpty() || isFrontMatterFence(line))
            break;
    }
    return head;
}

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

Exported obsidianNotesOfAll(const NotesExport &notesExport, const QString &name, const QByteArray &existing)
{
    const QString id = propertyIn(existing, idKey);
    if (!id.isEmpty() && id != idOfAll)
        return leftAlone(name, Texts::tr("The file holds the notes of one article and was left alone. Choose "
                                         "another one, or the folder."));
    return written(pageOfAll(notesExport), name, existing);
}

Exported obsidianNotes(const NotesExport &notesExport, NoteFiles files, const QList<ExportedFile> &heads,
                       const std::function<std::optional<QByteArray>(const QString &name)> &read)
{
    VaultUpdate vault(heads, read);
    if (files == NoteFiles::OneForAll) {
        vault.write(pageOfAll(notesExport), Texts::tr("Notes"));
        return vault.take();
    }
    QList<NotesOfArticle> articles = notesExport.articles;
    std::sort(articles.begin(), articles.end(), [](const NotesOfArticle &left, const NotesOfArticle &right) {
        return left.article.id < right.article.id;
    });
    for (const NotesOfArticle &notes : std::as_const(articles))
        vault.write(pageOf(notes, notesExport), notes.article.title);
    QStringList without(notesExport.withoutNotes.cbegin(), notesExport.withoutNotes.cend());
    without.sort();
    for (const QString &id : std::as_const(without))
        vault.empty(id);
    return vault.take();
}

} // namespace Dateline::Exchange

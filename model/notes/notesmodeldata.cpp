// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesmodel.h"

// What NotesModel says of its rows.

namespace Dateline::Notes {

QString firstLineOfNote(const QString &markdown)
{
    QStringView rest(markdown);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(u'\n');
        QStringView line = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        while (!line.isEmpty() && QStringView(u"#>*-+ \t").contains(line.front()) &&
               !line.startsWith(QStringView(u"**")))
            line = line.sliced(1);
        if (line.isEmpty())
            continue;
        QString text = line.toString();
        text.remove(QStringLiteral("**"));
        return text.remove(u'`');
    }
    return {};
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NoteColumnCount;
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Note &note = m_notes[size_t(index.row())];
    if (role == Qt::AccessibleTextRole)
        return accessibleText(note);
    if (role != Qt::DisplayRole)
        return roleData(note, role);
    switch (index.column()) {
    case QuoteColumn:
        return note.annotation.anchor.quote;
    case NoteTextColumn:
        return firstLineOfNote(note.annotation.note);
    case NoteTagsColumn:
        return note.annotation.tags.join(QStringLiteral(", "));
    case NoteArticleColumn:
        return roleData(note, AnnotationArticleTitleRole);
    case NoteSourceColumn:
        return roleData(note, AnnotationArticleSourceRole);
    default:
        return note.annotation.created;
    }
}

QVariant NotesModel::roleData(const Note &note, int role) const
{
    const Annotation &annotation = note.annotation;
    const ArticleFacts &facts = m_articles[size_t(note.article)].facts;
    switch (role) {
    case AnnotationIdRole:
        return annotation.id;
    case AnnotationArticleRole:
        return annotation.article;
    case AnnotationQuoteRole:
        return annotation.anchor.quote;
    case AnnotationNoteRole:
        return annotation.note;
    case AnnotationFirstLineRole:
        return firstLineOfNote(annotation.note);
    case AnnotationColourRole:
        return annotation.colour;
    case AnnotationTagsRole:
        return annotation.tags;
    case AnnotationCreatorRole:
        return annotation.creator;
    case AnnotationCreatedRole:
        return annotation.created;
    case AnnotationModifiedRole:
        return annotation.modified;
    case AnnotationDeletedRole:
        return annotation.deleted;
    case AnnotationOrphanRole:
        return annotation.isOrphan();
    case AnnotationFitRole:
        return int(annotation.placement.fit);
    case AnnotationArticleTitleRole:
        return facts.title;
    case AnnotationArticleSourceRole:
        return facts.source;
    case AnnotationArticleDateRole:
        return facts.published;
    case AnnotationArticleHasTimeRole:
        return facts.hasTime;
    default:
        return {};
    }
}

QString NotesModel::accessibleText(const Note &note) const
{
    const Annotation &annotation = note.annotation;
    const ArticleFacts &facts = m_articles[size_t(note.article)].facts;
    QStringList parts{annotation.anchor.quote,
                      annotation.note,
                      annotation.tags.join(QStringLiteral(", ")),
                      m_colourNames && annotation.hasPassage() ? m_colourNames(annotation.colour) : QString(),
                      annotation.isOrphan() ? tr("passage not found") : QString(),
                      facts.title,
                      facts.source};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuoteColumn:
        return tr("Passage");
    case NoteTextColumn:
        return tr("Note");
    case NoteTagsColumn:
        return tr("Tags");
    case NoteArticleColumn:
        return tr("Article");
    case NoteSourceColumn:
        return tr("Source");
    case NoteCreatedColumn:
        return tr("Created");
    default:
        return {};
    }
}

QHash<int, QByteArray> NotesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    const std::pair<int, const char *> own[] = {
        {AnnotationIdRole, "id"},
        {AnnotationArticleRole, "article"},
        {AnnotationQuoteRole, "quote"},
        {AnnotationNoteRole, "note"},
        {AnnotationFirstLineRole, "firstLine"},
        {AnnotationColourRole, "colour"},
        {AnnotationTagsRole, "tags"},
        {AnnotationCreatorRole, "creator"},
        {AnnotationCreatedRole, "created"},
        {AnnotationModifiedRole, "modified"},
        {AnnotationDeletedRole, "deleted"},
        {AnnotationOrphanRole, "orphan"},
        {AnnotationFitRole, "fit"},
        {AnnotationArticleTitleRole, "articleTitle"},
        {AnnotationArticleSourceRole, "articleSource"},
        {AnnotationArticleDateRole, "articleDate"},
        {AnnotationArticleHasTimeRole, "articleHasTime"},
    };
    for (const auto &[role, name] : own)
        names.insert(role, name);
    return names;
}

} // namespace Dateline::Notes

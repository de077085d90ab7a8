// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/notestables.h"

#include "notes/annotation.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace Dateline::Library {

namespace {

using Kind = Value::Kind;

constexpr qsizetype articleIdLength = 16;
constexpr qsizetype annotationIdLength = 36;

std::vector<NotesTable> makeTables()
{
    constexpr Kind text = Kind::Text;
    constexpr Kind number = Kind::Integer;
    constexpr Kind blob = Kind::Blob;
    return {
        {"articles",
         {{"article", text},
          {"content", blob},
          {"url", text},
          {"archive", text},
          {"path", text},
          {"member", text},
          {"title", text}},
         1},
        {"states",
         {{"article", text},
          {"read", number},
          {"starred", number},
          {"modified", number},
          {"archived", number}},
         1,
         3,
         4},
        {"tags", {{"article", text}, {"tag", text}, {"created", number}}, 2, 2},
        {"source_names", {{"source", text}, {"name", text}, {"modified", number}}, 1, 2},
        {"saved_searches",
         {{"id", text},
          {"name", text},
          {"query", text},
          {"sort", number},
          {"position", number},
          {"created", number},
          {"modified", number}},
         1,
         6},
        {"annotations",
         {{"id", text},
          {"article", text},
          {"part", number},
          {"quote", text},
          {"prefix", text},
          {"suffix", text},
          {"start", number},
          {"stop", number},
          {"content", blob},
          {"text", blob},
          {"fit", number},
          {"placed_start", number},
          {"placed_stop", number},
          {"score", number},
          {"placed_text", blob},
          {"colour", number},
          {"note", text},
          {"tags", text},
          {"creator", text},
          {"created", number},
          {"modified", number},
          {"deleted", number, true}},
         1,
         20},
        {"timeline_edits",
         {{"id", text},
          {"position", number},
          {"created", number},
          {"kind", number},
          {"article", text, true},
          {"creator", text},
          {"data", text}},
         1,
         2},
        {"exchanges", {{"id", text}, {"modified", number}, {"digest", number}, {"theirs", number}}, 3, 1, 2},
        // The number of a colour is the row's own, so that a record holds nothing in its place.
        {"colours", {{"colour", number}, {"name", text}}, 1},
    };
}

bool isHexadecimal(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isArticleId(const QByteArray &text)
{
    return text.size() == articleIdLength && isHexadecimal(text);
}

bool isAnnotationId(const QByteArray &text)
{
    QByteArray digits = text;
    return text.size() == annotationIdLength && isHexadecimal(digits.replace('-', ""));
}

/// The columns that the file has; a version before the current one may lack some.
std::set<std::string_view> columnsOf(Database &notes, const NotesTable &table, std::vector<QByteArray> &names)
{
    Statement columns(notes, "SELECT name FROM pragma_table_info(?1)");
    columns.bind(1, QString::fromLatin1(table.name));
    while (columns.step())
        names.push_back(columns.text(0).toLatin1());
    return {names.cbegin(), names.cend()};
}

Value valueOf(const Statement &statement, int column, const NotesColumn &description)
{
    if (statement.isNull(column) && description.canBeNull)
        return {};
    switch (description.kind) {
    case Kind::Integer:
        return {Kind::Integer, statement.number(column)};
    case Kind::Text:
        return {Kind::Text, 0, statement.text(column).toUtf8()};
    default:
        return {Kind::Blob, 0, statement.blob(column)};
    }
}

void bind(Statement &writing, int position, const Value &value)
{
    switch (value.kind) {
    case Kind::Null:
        writing.bindNull(position);
        break;
    case Kind::Integer:
        writing.bind(position, value.number);
        break;
    case Kind::Text:
        writing.bindUtf8(position, value.bytes);
        break;
    case Kind::Blob:
        // An empty array without data would be NULL.
        writing.bind(position, value.bytes.isNull() ? QByteArray("") : value.bytes);
        break;
    }
}

} // namespace

QByteArray NotesTable::key(const Row &row) const
{
    QByteArray key;
    for (size_t i = 0; i < keyColumns; ++i)
        key += (row[i].kind == Kind::Integer ? QByteArray::number(row[i].number) : row[i].bytes) + '\0';
    return key;
}

qint64 NotesTable::time(const Row &row) const
{
    return timeColumn < 0 ? 0 : row[size_t(timeColumn)].number;
}

bool NotesTable::fits(const Row &row) const
{
    if (row.size() > columns.size() || row.size() < (leastColumns > 0 ? leastColumns : columns.size()))
        return false;
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i].kind != columns[i].kind && !(columns[i].canBeNull && row[i].kind == Kind::Null))
            return false;
    }
    const std::string_view table(name);
    const bool isOfArticle = isArticleId(row[0].bytes);
    if (table == "annotations")
        return isAnnotationId(row[0].bytes) && isArticleId(row[1].bytes);
    // Its own id is like an article's.
    if (table == "timeline_edits")
        return isOfArticle && (row[4].kind == Kind::Null || isArticleId(row[4].bytes));
    if (table == "exchanges")
        return isAnnotationId(row[0].bytes);
    if (table == "colours")
        return row[0].number >= 1 && row[0].number <= Notes::colourCount;
    if (table == "source_names")
        return !isOfArticle && !row[0].bytes.isEmpty();
    if (table == "saved_searches")
        return isAnnotationId(row[0].bytes) || !isOfArticle;
    return isOfArticle;
}

const std::vector<NotesTable> &notesTables()
{
    static const std::vector<NotesTable> tables = makeTables();
    return tables;
}

bool readRows(Database &notes, const NotesTable &table, std::vector<Row> &rows)
{
    std::vector<QByteArray> names;
    const auto known = columnsOf(notes, table, names);
    QByteArrayList selected;
    for (const NotesColumn &column : table.columns) {
        const char *missing = column.kind == Kind::Integer ? "0" : "''";
        selected.append(known.contains(column.name) ? column.name : missing);
    }
    const QByteArray sql = "SELECT " + selected.join(", ") + " FROM " + table.name;
    if (!notes.hasError() && !known.empty()) {
        Statement reading(notes, sql.constData());
        while (reading.step()) {
            Row row;
            for (size_t i = 0; i < table.columns.size(); ++i)
                row.push_back(valueOf(reading, int(i), table.columns[i]));
            rows.push_back(std::move(row));
        }
    }
    const bool isWhole = !notes.hasError() && !known.empty();
    (void)notes.takeError();
    return isWhole;
}

void writeRows(Database &notes, const NotesTable &table, const std::vector<Row> &rows)
{
    QByteArrayList names;
    QByteArrayList places;
    for (const NotesColumn &column : table.columns) {
        names.append(column.name);
        places.append("?" + QByteArray::number(names.size()));
    }
    const QByteArray sql = QByteArray("INSERT OR REPLACE INTO ") + table.name + " (" + names.join(", ") +
                           ") VALUES (" + places.join(", ") + ")";
    Statement writing(notes, sql.constData());
    for (const Row &row : rows) {
        for (size_t i = 0; i < table.columns.size(); ++i)
            bind(writing, int(i) + 1, i < row.size() ? row[i] : Value{Kind::Integer});
        writing.run();
    }
}

} // namespace Dateline::Library

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/carver.h"

#include <optional>

namespace Dateline::Library {

namespace {

constexpr qint64 usualPageSize = 4096;
constexpr qint64 headerSize = 100;
constexpr qint64 mostColumns = 64;
constexpr int leafTable = 0x0d;
constexpr int innerTable = 0x05;
constexpr int leafIndex = 0x0a;
constexpr int innerIndex = 0x02;

/// What stands at one place of a page.
struct Cell
{
    qint64 number = 0;
    Row row;
};

class Carver
{
public:
    Carver(const QByteArray &file, const FoundRecord &found)
        : m_file(file)
        , m_found(found)
        , m_pageSize(pageSizeOf(file))
    {
    }

    void run()
    {
        const qint64 pages = (m_file.size() + m_pageSize - 1) / m_pageSize;
        for (qint64 page = 0; page < pages; ++page) {
            if (!readListed(page))
                search(page);
        }
    }

private:
    static qint64 pageSizeOf(const QByteArray &file)
    {
        if (file.size() < headerSize)
            return usualPageSize;
        const qint64 size = qint64(quint8(file[16])) << 8 | quint8(file[17]);
        const bool isPossible = size >= 512 && (size & (size - 1)) == 0;
        return size == 1 ? 65536 : isPossible ? size : usualPageSize;
    }

    int byteAt(qint64 position) const { return position < m_file.size() ? quint8(m_file[position]) : 0; }

    qint64 numberAt(qint64 position, int bytes) const
    {
        qint64 number = 0;
        for (int i = 0; i < bytes; ++i)
            number = number << 8 | byteAt(position + i);
        return number;
    }

    qint64 pageEnd(qint64 page) const { return qMin(m_file.size(), (page + 1) * m_pageSize); }

    /// The records that a page lists; false when the list is damaged, or the page has none.
    bool readListed(qint64 page)
    {
        const qint64 start = page * m_pageSize + (page == 0 ? headerSize : 0);
        const int type = byteAt(start);
        if (type == innerTable)
            return true;
        if (type != leafTable && type != leafIndex && type != innerIndex)
            return false;
        const qint64 listStart = start + (type == innerIndex ? 12 : 8);
        const qint64 count = numberAt(start + 3, 2);
        bool isWhole = listStart + count * 2 <= pageEnd(page);
        for (qint64 i = 0; isWhole && i < count; ++i) {
            const qint64 position = page * m_pageSize + numberAt(listStart + i * 2, 2);
            const auto cell = position < pageEnd(page) ? cellAt(page, position, type) : std::nullopt;
            isWhole = cell.has_value();
            if (cell)
                m_found(cell->number, cell->row);
        }
        return isWhole;
    }

    void search(qint64 page)
    {
        for (qint64 position = page * m_pageSize; position < pageEnd(page); ++position) {
            for (const int type : {leafTable, leafIndex}) {
                if (const auto cell = cellAt(page, position, type))
                    m_found(cell->number, cell->row);
            }
        }
    }

    std::optional<qint64> variableNumber(const QByteArray &bytes, qint64 &position) const
    {
        quint64 number = 0;
        for (int i = 0; i < 9; ++i) {
            if (position >= bytes.size())
                return std::nullopt;
            const auto byte = quint8(bytes[position++]);
            if (i == 8)
                return qint64(number << 8 | byte);
            number = number << 7 | (byte & 0x7f);
            if (byte < 0x80)
                break;
        }
        return qint64(number);
    }

    std::optional<Cell> cellAt(qint64 page, qint64 position, int type) const
    {
        if (type == innerIndex)
            position += 4;
        Cell cell;
        const auto size = variableNumber(m_file, position);
        if (!size || *size < 2 || *size > m_file.size())
            return std::nullopt;
        if (type == leafTable) {
            const auto number = variableNumber(m_file, position);
            if (!number)
                return std::nullopt;
            cell.number = *number;
        }
        const auto record = payload(page, position, *size, type == leafTable);
        if (!record)
            return std::nullopt;
        auto row = parse(*record);
        if (!row)
            return std::nullopt;
        cell.row = std::move(*row);
        return cell;
    }

    /// A record's bytes, collected from its overflow pages when it is long.
    std::optional<QByteArray> payload(qint64 page, qint64 position, qint64 size, bool isTable) const
    {
        const qint64 usable = m_pageSize;
        const qint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        qint64 local = size;
        if (size > most) {
            local = least + (size - least) % (usable - 4);
            local = local <= most ? local : least;
        }
        if (position + local + (size > most ? 4 : 0) > pageEnd(page))
            return std::nullopt;
        QByteArray bytes = m_file.mid(position, local);
        qint64 next = size > most ? numberAt(position + local, 4) : 0;
        while (bytes.size() < size) {
            const qint64 start = (next - 1) * m_pageSize;
            if (next < 2 || start + 4 > m_file.size())
                return std::nullopt;
            const QByteArray part = m_file.mid(start + 4, qMin(usable - 4, size - bytes.size()));
            if (part.isEmpty())
                return std::nullopt;
            bytes += part;
            next = numberAt(start, 4);
        }
        return bytes;
    }

    std::optional<Row> parse(const QByteArray &record) const
    {
        qint64 position = 0;
        const auto header = variableNumber(record, position);
        if (!header || *header > record.size() || *header < position)
            return std::nullopt;
        qint64 content = *header;
        Row row;
        while (position < *header) {
            const auto type = variableNumber(record, position);
            if (!type || *type < 0 || qint64(row.size()) >= mostColumns)
                return std::nullopt;
            auto value = valueOf(record, *type, content);
            if (!value)
                return std::nullopt;
            row.push_back(std::move(*value));
        }
        if (position != *header || content != record.size() || row.empty())
            return std::nullopt;
        return row;
    }

    static std::optional<Value> valueOf(const QByteArray &record, qint64 type, qint64 &content)
    {
        static constexpr int widths[] = {0, 1, 2, 3, 4, 6, 8};
        if (type == 0)
            return Value{};
        if (type == 8 || type == 9)
            return Value{Value::Kind::Integer, type - 8};
        const bool isInteger = type >= 1 && type <= 6;
        if (!isInteger && type < 12)
            return std::nullopt;
        const qint64 size = isInteger ? widths[type] : (type - 12) / 2;
        if (content + size > record.size())
            return std::nullopt;
        const QByteArray bytes = record.mid(content, size);
        content += size;
        if (!isInteger)
            return Value{type % 2 == 0 ? Value::Kind::Blob : Value::Kind::Text, 0, bytes};
        auto number = quint64(qint64(qint8(bytes[0])));
        for (qsizetype i = 1; i < bytes.size(); ++i)
            number = number << 8 | quint8(bytes[i]);
        return Value{Value::Kind::Integer, qint64(number)};
    }

    const QByteArray &m_file;
    const FoundRecord &m_found;
    qint64 m_pageSize;
};

} // namespace

void carve(const QByteArray &file, const FoundRecord &found)
{
    Carver(file, found).run();
}

} // namespace Dateline::Library

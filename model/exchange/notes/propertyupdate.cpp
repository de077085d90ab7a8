// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/noteproperty.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

using Kind = NoteProperty::Kind;

QString textOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// The values of a list, which people also write as one text: "tags: one, two".
QStringList valuesOf(const YAML::Node &node)
{
    QStringList values;
    if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            values += textOf(item);
    } else if (node.IsScalar()) {
        static const QRegularExpression between(u"[,\\s]+"_s);
        values = textOf(node).split(between);
    }
    for (QString &value : values) {
        if (value.startsWith(u'#'))
            value.remove(0, 1);
    }
    values.removeAll(QString());
    return values;
}

QStringList missingFrom(const QStringList &there, const QStringList &wanted)
{
    QStringList missing;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(missing),
                 [&there](const QString &value) { return !there.contains(value, Qt::CaseInsensitive); });
    return missing;
}

bool isUpToDate(const YAML::Node &node, const NoteProperty &property)
{
    if (property.kind == Kind::List)
        return missingFrom(valuesOf(node), property.values).isEmpty();
    return node.IsScalar() && textOf(node) == property.values.constFirst();
}

/// The end of a property's line that is a comment, with the blank before it.
QString commentBehind(const QString &value)
{
    QChar quotation;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isStart = i == 0 || u" \t[,"_s.contains(value[i - 1]);
        if (!quotation.isNull()) {
            if (value[i] == u'\\' && quotation == u'"')
                ++i;
            else if (value[i] == quotation)
                quotation = QChar();
        } else if (isStart && (value[i] == u'"' || value[i] == u'\'')) {
            quotation = value[i];
        } else if (isStart && value[i] == u'#') {
            return u' ' + value.mid(i).trimmed();
        }
    }
    return {};
}

/// The lines of a front matter, and which of them are whose.
class PropertyLines
{
public:
    PropertyLines(const QString &yaml, QString lineEnd)
        : m_lineEnd(std::move(lineEnd))
    {
        qsizetype start = 0;
        while (start < yaml.size()) {
            const qsizetype end = yaml.indexOf(u'\n', start);
            const qsizetype next = end < 0 ? yaml.size() : end + 1;
            m_lines += yaml.mid(start, next - start);
            start = next;
        }
    }

    QString text() const { return m_lines.join(QString()); }

    void update(const NoteProperty &property, const YAML::Node &root)
    {
        const YAML::Node node = root[property.key.toStdString()];
        const auto [first, end] = find(property.key);
        if (first < 0)
            add(m_lines.size(), yamlOf({property}));
        else if (node && isUpToDate(node, property))
            return;
        else if (property.kind == Kind::List)
            grow(first, end, property, node ? valuesOf(node) : QStringList());
        else
            replace(first, end, yamlOf({property}).trimmed());
    }

private:
    /// The first line of a property and the one behind its last; -1 when there is none.
    std::pair<qsizetype, qsizetype> find(const QString &key) const
    {
        const QRegularExpression opening(u"^([\"']?)"_s + QRegularExpression::escape(key) +
                                         u"\\1[ \\t]*:(?=\\s|$)"_s);
        qsizetype first = 0;
        while (first < m_lines.size() && !opening.match(m_lines[first]).hasMatch())
            ++first;
        if (first == m_lines.size())
            return {-1, -1};
        // Lines that go on are indented, or items of a list; comments and empty ones between them count.
        static const QRegularExpression more(u"^(?:[ \\t]+[^\\s]|-(?:\\s|$))"_s);
        static const QRegularExpression between(u"^\\s*(?:#.*)?$"_s);
        qsizetype end = first + 1;
        for (qsizetype i = end; i < m_lines.size(); ++i) {
            const QString line = m_lines[i].trimmed();
            if (more.match(m_lines[i]).hasMatch())
                end = i + 1;
            else if (!between.match(line).hasMatch())
                break;
        }
        return {first, end};
    }

    void add(qsizetype at, const QString &yaml)
    {
        if (at > 0 && !m_lines[at - 1].endsWith(u'\n'))
            m_lines[at - 1] += m_lineEnd;
        const QStringList lines = yaml.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            m_lines.insert(at++, line + m_lineEnd);
    }

    void replace(qsizetype first, qsizetype end, const QString &line)
    {
        QStringList kept;
        const qsizetype colon = m_lines[first].indexOf(u':');
        const QString comment = commentBehind(m_lines[first].mid(colon + 1).trimmed());
        for (qsizetype i = first + 1; i < end; ++i) {
            if (m_lines[i].trimmed().startsWith(u'#'))
                kept += m_lines[i];
        }
        const QString key = m_lines[first].left(colon);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + end);
        m_lines.insert(first, key + line.mid(line.indexOf(u':')) + comment + m_lineEnd);
        for (qsizetype i = 0; i < kept.size(); ++i)
            m_lines.insert(first + 1 + i, kept[i]);
    }

    void grow(qsizetype first, qsizetype end, const NoteProperty &property, const QStringList &there)
    {
        static const QRegularExpression item(u"^([ \\t]*)-(?:\\s|$)"_s);
        const QStringList missing = missingFrom(there, property.values);
        QString indentation;
        bool isBlock = false;
        for (qsizetype i = first + 1; i < end && !isBlock; ++i) {
            const QRegularExpressionMatch match = item.match(m_lines[i]);
            isBlock = match.hasMatch();
            indentation = match.captured(1);
        }
        QStringList quoted;
        for (const QString &value : isBlock ? missing : there + missing)
            quoted += isBlock ? QString(indentation + u"- "_s + yamlQuoted(value)) : yamlQuoted(value);
        if (isBlock)
            add(end, quoted.join(u'\n'));
        else
            replace(first, end, property.key + u": ["_s + quoted.join(u", "_s) + u']');
    }

    QStringList m_lines;
    QString m_lineEnd;
};

/// All but our own properties, in their order, each written in one way.
QList<std::pair<std::string, std::string>> othersIn(const YAML::Node &root,
                                                    const QList<NoteProperty> &properties)
{
    QList<std::pair<std::string, std::string>> others;
    for (const auto &entry : root) {
        const QString key = textOf(entry.first);
        const bool isOurs = std::any_of(properties.cbegin(), properties.cend(),
                                        [&key](const NoteProperty &one) { return one.key == key; });
        if (!isOurs)
            others.append({YAML::Dump(entry.first), YAML::Dump(entry.second)});
    }
    return others;
}

bool areUpToDate(const YAML::Node &root, const QList<NoteProperty> &properties)
{
    return root.IsMap() &&
           std::all_of(properties.cbegin(), properties.cend(), [&root](const NoteProperty &property) {
               const YAML::Node node = root[property.key.toStdString()];
               return node && isUpToDate(node, property);
           });
}

} // namespace

std::optional<QByteArray> updatedYaml(const QByteArray &yaml, const QList<NoteProperty> &properties,
                                      const QByteArray &lineEnd)
{
    const QString text = QString::fromUtf8(yaml);
    // Bytes that are no UTF-8 would not come back.
    if (text.toUtf8() != yaml)
        return std::nullopt;
    QList<NoteProperty> known;
    std::copy_if(properties.cbegin(), properties.cend(), std::back_inserter(known),
                 [](const NoteProperty &property) { return property.isKnown(); });
    try {
        const YAML::Node before = YAML::Load(yaml.toStdString());
        if (!before.IsMap() && !before.IsNull())
            return std::nullopt;
        PropertyLines lines(text, QString::fromUtf8(lineEnd));
        for (const NoteProperty &property : std::as_const(known))
            lines.update(property, before);
        const QByteArray updated = lines.text().toUtf8();
        const YAML::Node after = YAML::Load(updated.toStdString());
        if (areUpToDate(after, known) && othersIn(before, known) == othersIn(after, known))
            return updated;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Dateline::Exchange

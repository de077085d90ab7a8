// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamlreader.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int deepestNesting = 8;

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar()).trimmed();
}

void collectScalars(const YAML::Node &node, QStringList &values, int depth)
{
    if (depth > deepestNesting)
        return;
    if (node.IsScalar()) {
        values.append(textOf(node));
    } else if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            collectScalars(item, values, depth + 1);
    } else if (node.IsMap()) {
        // Themes write "author: { name: ..., url: ... }": the name is the value.
        for (const auto &entry : node) {
            if (entry.first.IsScalar() && entry.first.Scalar() == "name")
                collectScalars(entry.second, values, depth + 1);
        }
    }
}

QHash<QString, QStringList> fieldsOf(const YAML::Node &mapping)
{
    QHash<QString, QStringList> fields;
    for (const auto &entry : mapping) {
        if (!entry.first.IsScalar())
            continue;
        QStringList values;
        collectScalars(entry.second, values, 0);
        QStringList &known = fields[textOf(entry.first).toLower()];
        if (known.isEmpty()) // the first of duplicate keys counts
            known = values;
    }
    return fields;
}

} // namespace

bool hasReferences(QStringView yaml)
{
    static const QRegularExpression reference(
        u"(?:^|[:\\-\\[,{?])[ \\t]+[&*]|^[ \\t]*[&*]|^[ \\t]*<<[ \\t]*:|[\\[,{][&*]"_s,
        QRegularExpression::MultilineOption);
    return reference.match(yaml).hasMatch();
}

std::optional<QHash<QString, QStringList>> readYaml(QStringView yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toUtf8().toStdString());
        if (root.IsNull())
            return QHash<QString, QStringList>();
        if (root.IsMap())
            return fieldsOf(root);
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Dateline

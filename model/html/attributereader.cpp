// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/attributereader.h"

#include "html/address.h"
#include "html/classhints.h"
#include "html/cleantext.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Dateline::Html {

namespace {

const char *rawValue(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? attribute->value : nullptr;
}

bool consistsOf(const QString &value, QStringView punctuation, qsizetype maximumLength)
{
    return !value.isEmpty() && value.size() <= maximumLength &&
           std::all_of(value.cbegin(), value.cend(), [punctuation](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || punctuation.contains(c));
           });
}

/// A whole number in range, written without sign, unit and leading zeros; else empty.
QString number(const QString &value, int minimum, int maximum)
{
    bool ok = false;
    const int parsed = value.trimmed().toInt(&ok);
    return ok && parsed >= minimum && parsed <= maximum ? QString::number(parsed) : QString();
}

void add(QList<Attribute> &attributes, AttributeName name, const QString &value)
{
    if (!value.isEmpty())
        attributes.append({name, value});
}

void addCommon(QList<Attribute> &attributes, const GumboElement &element)
{
    const QString language = attributeValue(element, "lang");
    if (consistsOf(language, u"-", 35))
        add(attributes, AttributeName::Language, language);
    const QString direction = attributeValue(element, "dir").toLower();
    if (direction == u"ltr" || direction == u"rtl" || direction == u"auto")
        add(attributes, AttributeName::Direction, direction);
}

/// Where a picture is: on the network, in a file beside the article, or perhaps either.
struct ImageSource
{
    QString address;
    QString file;
};

ImageSource imageSource(const GumboElement &element, const QString &sourceSet, const QUrl &base)
{
    const auto sourceOf = [&base](const QString &value) {
        return ImageSource{imageAddress(value, base), imageFile(value)};
    };
    // What a lazy page shows at first is not the picture.
    ImageSource firstFile;
    const auto isFound = [&firstFile](const ImageSource &source) {
        if (firstFile.file.isEmpty())
            firstFile = source;
        return !source.address.isEmpty();
    };
    for (const char *name : {"data-src", "data-original", "data-lazy-src", "data-actualsrc"}) {
        if (const ImageSource source = sourceOf(attributeValue(element, name)); isFound(source))
            return source;
    }
    for (const char *name : {"data-srcset", "data-lazy-srcset", "srcset"}) {
        if (const ImageSource source = sourceOf(largestCandidate(attributeValue(element, name)));
            isFound(source))
            return source;
    }
    if (const ImageSource source = sourceOf(attributeValue(element, "src")); isFound(source))
        return source;
    if (const ImageSource source = sourceOf(largestCandidate(sourceSet)); isFound(source))
        return source;
    return firstFile;
}

/// The file that goes with a picture: the one that was found before, what a browser stored beside a page that
/// it saved, or the picture itself where its address is relative.
QString fileOf(const GumboElement &element, const ImageSource &source)
{
    const QString known = imageFile(attributeValue(element, "data-file"));
    if (!known.isEmpty())
        return known;
    const QString shown = imageFile(attributeValue(element, "src"));
    const bool isSaved = shown.contains("_files/"_L1);
    return isSaved ? shown : source.file;
}

bool isTrackingPixel(const QString &width, const QString &height)
{
    return !width.isEmpty() && !height.isEmpty() && width.toInt() <= 2 && height.toInt() <= 2;
}

} // namespace

QString attributeValue(const GumboElement &element, const char *name)
{
    const char *value = rawValue(element, name);
    return value ? cleanText(QString::fromUtf8(value)) : QString();
}

QList<Attribute> allowedAttributes(const GumboElement &element, Tag tag, const QUrl &base)
{
    QList<Attribute> attributes;
    if (element.attributes.length == 0)
        return attributes;
    if (tag == Tag::A)
        add(attributes, AttributeName::Href, linkAddress(attributeValue(element, "href"), base));
    if ((tag == Tag::A && !attributes.isEmpty()) || tag == Tag::Abbr || tag == Tag::Dfn)
        add(attributes, AttributeName::Title, attributeValue(element, "title").simplified());
    addCommon(attributes, element);
    if (tag == Tag::Td || tag == Tag::Th) {
        add(attributes, AttributeName::ColumnSpan, number(attributeValue(element, "colspan"), 2, 999));
        add(attributes, AttributeName::RowSpan, number(attributeValue(element, "rowspan"), 2, 999));
    }
    const QString time = tag == Tag::Time ? attributeValue(element, "datetime").trimmed() : QString();
    if (consistsOf(time, u":+-. ", 64))
        add(attributes, AttributeName::DateTime, time);
    return attributes;
}

std::optional<QList<Attribute>> imageAttributes(const GumboElement &element, const QString &sourceSet,
                                                const QUrl &base)
{
    QList<Attribute> attributes;
    const QString width = number(attributeValue(element, "width"), 0, 9999);
    const QString height = number(attributeValue(element, "height"), 0, 9999);
    if (isTrackingPixel(width, height))
        return {};
    const ImageSource source = imageSource(element, sourceSet, base);
    add(attributes, AttributeName::DataSource, source.address);
    add(attributes, AttributeName::DataFile, fileOf(element, source));
    if (attributes.isEmpty())
        add(attributes, AttributeName::Src, inlineImage(attributeValue(element, "src")));
    if (attributes.isEmpty())
        return {};
    add(attributes, AttributeName::Alt, attributeValue(element, "alt").simplified());
    add(attributes, AttributeName::Title, attributeValue(element, "title").simplified());
    addCommon(attributes, element);
    add(attributes, AttributeName::Width, width);
    add(attributes, AttributeName::Height, height);
    return attributes;
}

QString mediaHost(const GumboElement &element, const QUrl &base)
{
    for (const char *name : {"src", "data-src", "data", "data-lazy-src"}) {
        const QString host = hostOf(attributeValue(element, name), base);
        if (!host.isEmpty())
            return host;
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        const QString host = hostOf(attributeValue(child->v.element, "src"), base);
        if (!host.isEmpty())
            return host;
    }
    return {};
}

QString placeholderHost(const GumboElement &element)
{
    if (!rawValue(element, "data-media"))
        return {};
    for (unsigned i = 0; i < element.children.length; ++i) {
        if (static_cast<const GumboNode *>(element.children.data[i])->type != GUMBO_NODE_WHITESPACE)
            return {};
    }
    const QString host = attributeValue(element, "data-media");
    return isHostName(host) ? host : QString();
}

quint8 elementHints(const GumboElement &element)
{
    quint8 hints = NoHint;
    if (element.tag == GUMBO_TAG_NAV || element.tag == GUMBO_TAG_FOOTER || element.tag == GUMBO_TAG_ASIDE)
        hints |= NavigationHint;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        if (std::strcmp(attribute->name, "class") == 0 || std::strcmp(attribute->name, "id") == 0)
            hints |= hintsOfNames(attribute->value);
        else if (std::strcmp(attribute->name, "hidden") == 0 ||
                 (std::strcmp(attribute->name, "style") == 0 && stylesHidden(attribute->value)))
            hints |= HiddenHint;
        else if (std::strcmp(attribute->name, "rel") == 0 && element.tag == GUMBO_TAG_A &&
                 QByteArrayView(attribute->value).size() < 200 &&
                 QByteArray(attribute->value).toLower().simplified().split(' ').contains("tag"))
            hints |= TopicHint;
    }
    return hints;
}

} // namespace Dateline::Html

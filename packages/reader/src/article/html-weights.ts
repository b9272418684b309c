/* Written by bench/train-reader.mjs from news pages that are not in the repository; see docs/reference/read.md. */
import { readWeights } from './linear-model.js'

/** Weights of the paragraph classifier for HTML; features are named where they are made. */
export const HTML_CLASSIFIER = {
  first: readWeights(`
article: none long 0.48, none middle 0.4, none short 0.2, none taken 0 -0.43, none taken 1 0.99, other long -1.71, other middle -0.78, other short -0.29
article: other taken 0 -0.83, other taken 1 -1.76, outside long -0.28, outside middle -0.32, outside short -0.5, outside taken 0 -0.72, outside taken 1 0.2
article: same long 0.25, same middle 0.11, same short 0.28, same taken 0 0.64, same taken 1 0.1
bars: long 0.3, short -0.22
bias: -0.08
capitals: long 0 0.49, long 2 -0.53, long 3 -0.52, middle 0 0.31, middle 1 0.26, middle 3 -0.48, middle 4 -0.21, short 1 0.14, short 2 -0.08, short 3 -0.14
capitals: short 4 -0.17
colon: long 0.66, short -0.6
commas: long 0 -0.46, long 2 0.23, middle 0 -0.15, middle 2 0.32, short 1 -0.13, short 2 -0.18
digits: long 0 0.19, long 1 -0.24, middle 0 0.17, middle 1 -0.19, middle 3 -0.29, short 0 0.1, short 2 -0.11, short 3 -0.4
edge: long 0 5 0.28, long 0 7 0.2, long 1 5 0.83, long 1 6 0.82, long 1 7 0.39, long 2 5 1.03, long 2 6 0.89, long 2 7 0.5, long 3 5 0.98, long 3 6 0.87
edge: long 3 7 0.39, long 4 4 0.88, long 4 5 1.29, long 4 7 0.64, long 5 0 -0.32, long 5 1 -0.29, long 5 2 0.14, long 5 3 0.37, long 5 4 0.31, long 5 5 0.97
edge: long 5 6 0.44, long 5 7 -0.6, long 6 0 -0.38, long 6 1 0.54, long 6 2 0.28, long 6 3 0.38, long 6 4 0.47, long 6 5 0.65, long 6 6 0.69, long 6 7 -0.46
edge: long 7 0 -0.29, long 7 1 0.14, long 7 2 -0.23, long 7 4 -0.49, long 7 5 -0.23, long 7 6 -0.77, long 7 7 -0.42, middle 0 7 -0.5, middle 1 7 -0.28
edge: middle 2 7 -0.42, middle 5 5 0.56, middle 5 6 0.47, middle 5 7 0.19, middle 6 0 -0.67, middle 6 4 -0.12, middle 6 5 0.69, middle 6 6 0.21, middle 7 0 -0.08
edge: middle 7 1 -0.4, middle 7 2 -0.79, middle 7 5 -0.16, middle 7 6 0.15, middle 7 7 0.13, short 0 7 -0.09, short 1 7 -0.21, short 2 7 -0.21, short 4 6 0.23
edge: short 4 7 -0.23, short 5 4 0.25, short 5 5 0.13, short 5 6 -0.2, short 5 7 0.35, short 6 0 -0.59, short 6 2 -0.2, short 6 5 0.25, short 6 6 0.54
edge: short 6 7 -0.09, short 7 0 -0.52, short 7 1 -0.11, short 7 2 -0.14, short 7 3 -0.08, short 7 4 0.3, short 7 5 0.14, short 7 7 0.2
ellipsis: long -0.71, middle -0.27, short -0.33
end: mark -0.26, mark 1 0.44, mark 2 -0.19, mark 5 0.08, mark 6 0.44, mark 7 -0.64, mark 8 -0.18, mark 9 0.43, open -0.22, open 0 -0.09, open 1 0.14, open 4 0.16
end: open 5 0.11, open 6 -0.22, open 7 -0.49, open 8 -0.37, open 9 0.38, pause 0.14, pause 0 -0.12, pause 1 -0.33, pause 2 -0.47, pause 3 0.21, pause 4 0.13
end: pause 6 0.2, pause 7 0.41, pause 8 0.57, pause 9 0.6, quote 4 -0.45, stop 0.11, stop 1 -0.38, stop 2 0.28, stop 4 -0.18, stop 5 -0.1, stop 6 -0.15, stop 7 0.42
end: stop 8 0.27, stop 9 -0.2
far: advert 0.99, article -0.23, body -0.29, box 0.12, caption 0.6, comments -0.11, footer 0.13, heading 0.26, hidden -0.16, lead -0.65, meta -0.89
far: navigation -0.53, popup -0.93, related 0.5, share 0.68, side 0.95, signup 0.29, tags 0.84
following: long byline 3 -0.49, long furniture 1 -0.23, long furniture 2 -0.18, long furniture 3 0.09, long heading 0 -0.12, long heading 2 0.37, long heading 3 0.5
following: long heading 5 0.1, long heading 6 -0.83, long prose 3 0.14, long prose 4 0.13, long prose 5 0.26, long related-header 1 -0.63, middle byline 2 0.53
following: middle byline 3 0.24, middle furniture 0 -0.44, middle furniture 1 0.16, middle furniture 2 -0.44, middle furniture 3 -0.12, middle heading 0 0.12
following: middle heading 4 -0.1, middle prose 3 0.24, middle prose 4 0.28, middle prose 5 0.08, middle prose 6 0.16, middle prose 7 -0.09
following: middle related-header 1 -0.18, none -0.09, short byline 2 0.17, short dateline 2 -0.21, short furniture 0 0.12, short furniture 1 -0.39
following: short furniture 2 -0.14, short furniture 3 -0.13, short furniture 4 -0.27, short heading 0 -0.15, short heading 2 -0.14, short heading 4 -0.16
following: short heading 6 -0.3, short prose 3 0.11, short prose 6 0.41, short prose 7 0.24, short related-header 1 0.12
gap: long 1 2 0.29, long 1 3 -0.12, long 1 4 0.11, long 1 5 0.81, long 1 6 -0.13, long 2 1 0.1, long 2 2 0.68, long 2 3 -0.17, long 2 4 -0.12, long 2 5 0.82
gap: long 2 6 0.63, long 2 7 -0.47, long 3 1 0.5, long 3 3 0.44, long 3 4 0.28, long 3 5 -0.13, long 3 6 -0.31, long 3 7 -0.13, long 4 2 0.12, long 4 3 -0.17
gap: long 4 5 -0.26, long 4 6 -0.74, long 4 7 -0.11, long 5 2 0.17, long 5 3 -0.22, long 5 4 0.13, long 5 5 -0.1, long 5 6 -0.63, long 5 7 -0.67, long 6 4 0.22
gap: long 6 5 0.34, long 6 6 -0.1, long 6 7 -0.09, long 7 1 0.18, long 7 2 0.24, long 7 3 -0.17, long 7 4 -0.11, long 7 5 -0.3, long 7 6 0.51, long 7 7 -0.23
gap: middle 1 2 0.18, middle 1 3 0.31, middle 1 5 0.18, middle 1 6 0.5, middle 1 7 -0.14, middle 2 1 -0.11, middle 2 3 -0.28, middle 2 6 -0.2, middle 2 7 -0.27
gap: middle 3 2 -0.26, middle 3 3 -0.32, middle 3 4 0.08, middle 3 6 -0.15, middle 3 7 0.11, middle 4 1 0.22, middle 4 2 -0.21, middle 4 4 -0.11, middle 4 5 -0.22
gap: middle 4 6 0.18, middle 4 7 0.23, middle 5 1 0.14, middle 5 2 0.31, middle 5 3 -0.1, middle 5 4 0.1, middle 5 5 0.38, middle 5 6 0.24, middle 5 7 -0.27
gap: middle 6 2 0.21, middle 6 3 -0.25, middle 6 5 0.33, middle 6 7 -0.25, middle 7 3 0.25, middle 7 4 0.09, middle 7 6 -0.23, middle 7 7 -0.64, short 1 1 0.34
gap: short 1 2 -0.14, short 1 3 -0.53, short 1 6 -0.19, short 1 7 -0.12, short 2 1 -0.15, short 2 2 -0.25, short 2 3 -0.39, short 2 4 0.38, short 3 1 0.32
gap: short 3 2 0.36, short 3 4 0.21, short 3 5 -0.15, short 3 6 0.13, short 3 7 -0.09, short 4 2 0.22, short 4 3 0.12, short 4 4 0.44, short 4 5 -0.2
gap: short 5 3 0.11, short 5 5 0.12, short 5 7 -0.15, short 6 1 -0.33, short 6 4 0.29, short 6 5 0.22, short 6 6 0.17, short 7 2 -0.08, short 7 5 -0.13
gap: short 7 7 -0.64
grand: links 0 -0.1, links 1 0.37, links 2 -0.35, links 3 -0.12, links 4 0.19, links 5 -0.38, long 0 -0.11, long 1 -0.25, long 2 0.37, long 3 -0.21
head: long 1 0.16, long 2 0.29, long 3 -0.14, long 4 -0.23, long 5 0.14, middle 1 0.22, middle 3 0.54, middle 4 0.46, middle 5 0.32, short 1 0.36, short 2 -0.17
head: short 4 0.21, short 6 0.08, short 7 0.11
headlines: -1 middle -0.2, -1 short -0.25, 0 long -0.19, 0 middle -0.23, 0 short -0.34, 1 long 1.22, 1 middle 0.95, 1 short 0.78, 2 middle -0.13, 2 short 0.13
hidden: 0.46
in: article -0.13, article long -0.13, article middle -0.13, article short 0.09, aside -0.83, aside long -0.61, aside middle -0.29, aside short -0.42
in: blockquote -0.15, blockquote long 0.19, blockquote middle -0.37, blockquote short -0.86, figure -0.86, figure long -0.79, figure middle -0.51, footer -0.71
in: footer long -0.55, footer middle -0.28, footer short -0.21, form -1.33, form long -0.34, form middle -0.63, form short -1.06, header -0.43, header long -0.29
in: header middle -0.14, header short -0.27, list 0.85, list long 0.34, list middle 0.56, list short 0.54, main middle -0.19, main short -0.22, nav -0.37
in: nav long -0.35, nav middle -0.27, section long 0.14, section middle -0.45, section short -0.26, table 0.93, table long 0.72, table middle 0.33, table short 0.43
kin: 0 0 -0.27, 0 1 -0.34, 0 2 -0.09, 0 3 -0.19, 0 4 -0.32, 0 5 -0.33, 0 6 0.1, 3 0 0.16, 3 1 -0.37, 3 3 0.35, 3 4 0.2, 3 5 0.13, 3 6 0.22, long 1 -0.51
kin: long 2 -0.16, long 3 0.38, long 4 0.08, long 6 0.11, middle 0 -0.24, middle 1 -0.28, middle 2 -0.3, middle 5 0.32, middle 6 0.29, short 0 -0.11, short 3 -0.4
kin: short 5 0.15, short 6 0.14
kind: byline -0.17, byline 2 -0.14, byline 4 -0.32, dateline -0.2, dateline 1 0.2, dateline 3 -0.29, dateline 4 -0.23, furniture -0.48, furniture 0 -0.22
kind: furniture 1 -0.26, furniture 2 -0.17, furniture 4 0.39, furniture 5 -0.25, heading 0.13, heading 1 0.22, heading 3 0.15, heading 5 0.16, heading 6 -0.27
kind: heading 7 0.35, prose 4 -0.09, related-header -0.29, related-header 0 -0.17, related-header 1 -0.24, related-header 2 -0.24, related-lead -0.65
links: long 0 -0.11, long 1 0.14, long 2 0.15, long 3 0.34, long 4 -0.18, middle 0 0.3, middle 2 -0.39, middle 4 -0.43, short 0 0.22, short 2 -0.23, short 3 -0.62
links: short 4 -0.25
main: 0 1 div 0.27, 0 1 h1 0.2, 0 1 h2 0.3, 0 1 h3 0.51, 0 1 li 0.96, 0 1 long 0.38, 0 1 middle 0.42, 0 1 p 0.49, 0 1 pre 0.54, 0 2 div -0.66, 0 2 figcaption -0.69
main: 0 2 h2 -0.3, 0 2 h3 -0.22, 0 2 h4 -0.32, 0 2 li 0.93, 0 2 long -0.22, 0 2 p -0.3, 0 2 pre 0.4, 0 3 div 0.46, 0 3 figcaption -0.29, 0 3 h2 0.14, 0 3 h3 0.35
main: 0 3 li -0.47, 0 3 long 0.77, 0 3 p 0.6, 0 3 short 0.2, 0 3 td 0.34, 0 4 button -0.08, 0 4 div 0.49, 0 4 figcaption -0.61, 0 4 h2 -0.27, 0 4 h3 0.18
main: 0 4 h4 -0.59, 0 4 li -0.27, 0 4 long -0.4, 0 4 middle -0.27, 0 4 p -0.43, 0 4 short 0.11, 0 4 td -0.08, 1 1 div 0.27, 1 1 h2 0.09, 1 1 h3 0.35, 1 1 long 0.7
main: 1 1 middle -0.13, 1 1 p 0.4, 1 1 short -0.32, 1 2 div -0.66, 1 2 h1 -0.69, 1 2 h2 0.36, 1 2 h3 0.2, 1 2 long -0.1, 1 2 middle 0.14, 1 2 short -0.19
main: 1 3 div 0.28, 1 3 h3 -0.43, 1 3 long -0.54, 1 3 p -0.53, 1 3 short -0.26, 1 4 button -0.11, 1 4 div 0.78, 1 4 h2 0.14, 1 4 h3 -0.83, 1 4 h4 0.31, 1 4 li -1.42
main: 1 4 long -1.49, 1 4 middle -0.31, 1 4 p -1.46, 1 4 short -0.13, 1 4 th 0.32, 2 1 div -0.39, 2 1 short -0.81, 2 2 div -0.41, 2 2 h1 -0.56, 2 2 h2 -0.21
main: 2 2 middle -0.51, 2 2 p 0.22, 2 3 button -0.09, 2 3 div -0.09, 2 3 long 0.88, 2 3 p 1.1, 2 3 short -0.12, 2 4 button -0.15, 2 4 div -0.35, 2 4 h2 0.2
main: 2 4 h3 0.25, 2 4 h4 0.18, 2 4 li -0.2, 2 4 long -0.66, 2 4 middle -0.48, 2 4 p -0.81, 2 4 short -0.86, 2 4 td -0.99, 3 2 h1 -0.35, 3 2 h2 0.12, 3 2 h3 0.72
main: 3 2 long 0.91, 3 2 middle 0.44, 3 2 p 0.74, 3 3 div 0.32, 3 3 h2 0.09, 3 3 h3 0.64, 3 3 long 0.21, 3 3 middle 0.34, 3 4 div -0.72, 3 4 h2 0.29, 3 4 h3 -0.45
main: 3 4 li 0.72, 3 4 long 0.12, 3 4 p 0.51, 3 4 short 0.15, outside button -0.11, outside div -0.59, outside figcaption 0.31, outside h1 0.18, outside h2 -0.13
main: outside h4 0.09, outside li -0.52, outside middle -0.26, outside p 0.36, outside section -0.3, outside short 0.26, outside td 0.38, outside th -0.22
near: advert -0.18, advert long 0.42, advert middle -0.46, advert short -0.27, article -0.33, article long -0.35, body -0.3, body long -0.34, body middle 0.09
near: body short 0.11, box -0.63, box long -0.38, box middle -0.6, caption -0.9, caption long -0.33, caption middle -0.76, caption short -0.57, comments -0.78
near: comments long -0.72, comments middle -0.12, comments short -0.2, footer -0.38, footer long -0.63, heading 0.12, heading long 0.55, heading short -0.28
near: hidden -0.97, hidden long -0.85, hidden middle -0.13, hidden short 0.09, lead 0.22, lead long 0.09, lead middle 0.46, meta -0.4, meta middle -0.49
near: meta short -0.56, navigation -0.29, navigation long -0.17, navigation middle -0.09, navigation short -0.21, popup -0.68, popup long -0.87, popup middle -0.12
near: related -1.22, related long -0.81, related middle -0.96, related short -0.12, share -0.69, share short -0.49, side long 0.17, side middle -0.31
near: side short -0.22, signup -0.67, signup long -0.11, signup middle -0.66, signup short -0.45, tags 0.39, tags long 0.89, tags short -0.64
neighbours: 0 0 0 -0.34, 0 0 2 -0.4, 0 1 1 0.36, 0 1 2 0.09, 0 2 0 -0.18, 0 2 1 -0.52, 0 2 2 0.37, 3 0 0 0.09, 3 0 2 -0.14, 3 1 1 -0.13, 3 1 2 0.2, 3 2 0 -0.23
neighbours: 3 2 1 -0.15, 3 2 2 0.43
opening: above 0 -0.59, above 3 0.83, above long 0.4, above middle -0.18, above short -0.19
own: links 1 -0.25, links 2 0.24, links 3 0.39, links 4 0.31, links 5 -0.76, long 0 0.11, long 1 -0.13, long 2 -0.46, long 3 -0.6, long 4 1.02
parent: blocks 0 long 0 -0.47, blocks 1 long 0 -0.3, blocks 1 long 1 -0.12, blocks 1 long 2 -0.5, blocks 2 long 0 0.17, blocks 2 long 1 -0.36, blocks 2 long 2 0.21
parent: blocks 3 long 0 -0.57, blocks 3 long 2 0.15, blocks 4 long 0 0.56, blocks 4 long 1 0.09, blocks 4 long 2 0.25, links 1 0.19, links 2 -0.35, links 3 0.63
parent: links 4 0.19, links 5 -0.72, long 0 -0.42, long 1 -0.13, long 2 -0.45, long 3 0.37, long 4 0.18
passed: long 0 0.19, long 1 0.09, long 2 0.56, long 3 0.17, long 6 -0.78, long 7 -0.1, middle 2 0.08, middle 3 0.36, middle 4 0.09, middle 5 -0.18, middle 6 -0.53
passed: middle 7 0.18, short 0 -0.35, short 1 0.4, short 3 0.39, short 4 0.33, short 5 0.17, short 6 -0.84, short 7 -0.51
previous: long byline 2 0.18, long byline 3 0.19, long dateline 2 -0.11, long dateline 3 -0.56, long furniture 0 0.08, long furniture 1 -0.51, long furniture 2 -0.4
previous: long heading 0 0.41, long heading 2 0.5, long heading 3 0.55, long heading 5 -0.25, long heading 6 -0.65, long prose 3 0.22, long prose 4 -0.21
previous: long prose 5 0.21, long prose 6 0.19, middle dateline 2 -0.41, middle dateline 3 -0.53, middle furniture 0 -0.16, middle furniture 1 -0.19
previous: middle furniture 3 -0.46, middle heading 1 -0.09, middle heading 3 0.1, middle heading 5 0.19, middle heading 6 -0.42, middle prose 4 0.15
previous: middle prose 7 0.29, middle related-header 1 -0.61, none -0.11, short byline 2 -0.1, short dateline 1 -0.16, short dateline 2 -0.19
previous: short dateline 3 -0.48, short furniture 1 -0.4, short furniture 2 -0.1, short furniture 3 -0.17, short furniture 5 0.15, short heading 0 -0.21
previous: short heading 3 0.55, short heading 4 0.11, short heading 5 -0.13, short heading 6 -0.12, short prose 4 0.36, short prose 6 -0.09, short prose 7 -0.1
quoted: long -0.28, middle -0.43, short 0.15
ruled: 0 0 -0.52, 0 3 -0.27, 0 long -0.69, 0 short -0.24, 1 0 -0.11, 1 3 0.22, 1 long 0.19, 1 short 0.18
run: 0 0 -2 -0.15, 0 1 -1 -0.23, 0 1 1 -0.25, 0 2 1 -0.43, 0 3 -1 -0.22, 0 3 0 -0.36, 0 3 1 -0.13, 0 4 -1 -0.26, 0 4 0 0.1, 0 4 1 -0.65, 0 5 0 0.24, 0 6 0 -0.15
run: 3 0 -2 0.09, 3 1 1 0.33, 3 2 -1 0.5, 3 2 0 0.44, 3 3 -1 0.29, 3 3 0 0.22, 3 4 -1 0.15, 3 4 0 0.32, 3 4 1 0.66, long 0 -2 -0.33, long 1 -1 0.14, long 2 -1 0.33
run: long 2 1 -0.35, long 3 -1 0.26, long 3 1 -0.15, long 4 0 0.34, long 6 0 -0.09, middle 1 -1 -0.45, middle 1 1 -0.19, middle 2 1 0.18, middle 3 -1 -0.2
run: middle 3 0 0.15, middle 4 -1 0.14, middle 4 1 0.39, middle 5 0 0.27, middle 6 0 -0.21, short 0 2 -0.1, short 1 -1 -0.09, short 1 1 -0.15, short 2 -1 0.17
run: short 2 1 -0.27, short 3 0 0.13, short 3 1 0.22, short 4 -1 -0.55, short 4 0 -0.15, short 4 1 -0.15, short 5 0 -0.17, short 6 0 0.1
said: before long -0.23, before middle -0.37, before short -0.47, later long -0.56, later middle -0.27
sentences: 0 0.12, 1 -0.26, 2 -0.15, 3 0.15
size: 0 -0.23, 2 -0.15, 6 -0.11
small: long 0 -0.14, long 1 0.16, long 2 0.23, long 3 0.1, long 4 -0.19, middle 1 -0.09, middle 2 -0.23, middle 4 0.18, short 0 0.17, short 1 -0.26, short 2 -0.12
small: short 4 -0.22
start: digit 0.47, digit mark 0.23, digit open 0.16, digit pause 0.2, digit stop 0.69, lower -0.14, lower mark -0.15, lower pause 0.08, quote 0.51, quote open 0.74
start: quote quote -0.32, quote stop 0.33, sign -1.17, sign mark -0.33, sign stop -1.24, upper mark -0.24, upper open -0.32, upper pause 0.08, upper quote 0.57
start: upper stop 0.2
strong: long 0 0.11, long 1 -0.23, long 2 -0.53, middle 0 0.56, middle 1 -0.24, short 0 0.24, short 1 -0.27, short 2 0.22
tag: blockquote short -0.59, button -0.26, button links 0 -0.26, button middle -0.39, button short -0.22, div links 0 0.26, div links 1 -0.3, div links 2 0.09
tag: div links 3 -0.27, div links 4 -0.42, div long -0.09, div middle 0.24, figcaption -0.71, figcaption links 0 -0.66, figcaption long -0.4
tag: figcaption middle -0.63, figcaption short -0.31, footer -0.1, h1 -0.45, h1 links 0 -0.45, h1 middle -0.5, h2 0.51, h2 links 0 0.45, h2 links 4 0.2
tag: h2 long 0.47, h2 middle 0.32, h3 0.4, h3 links 0 0.36, h3 links 2 -0.19, h3 links 3 0.41, h3 links 4 0.19, h3 long 0.1, h3 middle 0.09, h3 short 0.38, h4 -0.17
tag: h4 middle 0.42, h4 short 0.29, h5 -0.11, h5 middle -0.35, h6 -0.67, h6 links 0 -0.67, h6 short -0.25, header -0.14, header short -0.14, li links 0 0.24
tag: li links 2 0.4, li links 3 -0.41, li links 4 -0.27, li long 0.4, li middle -0.12, li short -0.27, other -0.25, other links 0 -0.22, other short -0.26, p 0.14
tag: p links 0 0.15, p links 1 0.21, p links 2 -0.18, p links 4 -0.5, p long 0.15, p middle -0.1, p short 0.12, pre 0.65, pre links 0 0.65, pre long 0.54
tag: section -0.54, section links 0 -0.44, section short -0.09, td links 0 -0.33, td links 3 -0.2, td links 4 1.15, td long -0.31, td middle 0.1, td short 0.12
tag: th -0.15, th links 0 -0.14, th short -0.15
taken: 0 -0.39, 0 0 -0.32, 0 1 0.18, 0 2 -0.29, 0 4 -0.19, 0 5 -0.15, 0 6 -0.49, 0 7 -0.41, 3 0.16, 3 1 -0.23, 3 2 0.19, 3 3 0.19, 3 4 0.16, 3 5 0.18, 3 6 0.38
taken: 3 7 0.17
title: above long 0 0.51, above long 1 0.95, above long 2 0.46, above long 3 0.78, above long 4 0.24, above long 5 -0.62, above middle 0 0.73, above middle 1 0.13
title: above middle 2 -0.26, above middle 3 0.78, above middle 4 -0.15, above middle 5 -0.35, above short 0 0.25, above short 1 -0.1, above short 2 -0.14
title: above short 3 0.28, above short 4 -0.16, again -0.82, below -1.08, here -0.21, nowhere 0.66
turn: advert long -0.64, advert middle -0.47, advert short -0.28, bio long -0.61, comment long 0.15, comment middle -0.16, comment short -0.21, contact long -0.94
turn: contact short -0.35, copyright long -0.49, copyright middle -0.12, copyright short -0.26, credit long -0.5, credit middle -0.43, credit short -0.55
turn: dated long -0.21, dated middle -0.61, dated short -0.58, follow long -0.61, follow middle -0.29, follow short -0.28, footnote long -0.68, link long -0.79
turn: link middle 0.1, more long -0.44, more middle -0.51, more short -0.65, note long -0.64, note middle -0.2, note short -0.34, numbering middle 0.23
turn: numbering short 0.3, origin long -0.35, price middle 0.1, price short 0.11, privacy long -0.67, privacy middle -0.52, share long -0.18, share middle -0.36
turn: share short -0.11, signup long -1.03, signup middle -0.54, signup short -0.25, tags short -0.14
under: comment 0 -0.14, comment 0 middle -0.19, comment 0 short -0.11, comment 2 0.13, comment 2 short -0.23, comment 3 long -0.09, follow 0 -0.13
under: follow 0 middle -0.28, follow 0 short -0.16, follow 1 long 0.3, follow 1 short -0.38, follow 2 -0.58, follow 2 long -0.45, follow 3 0.73, follow 3 long 0.77
under: more 0 0.12, more 0 long 0.74, more 0 middle -0.46, more 0 short -0.44, more 1 0.39, more 1 short 0.18, more 2 0.3, note 0 -0.14, note 0 long -0.17
under: note 0 short 0.23, note 1 0.17, note 1 middle 0.67, note 1 short 0.3, note 2 0.38, note 2 long 0.31, note 2 middle 0.75, note 3 long 0.09, plain 0 0.22
under: plain 0 long 0.32, plain 0 short -0.35, plain 1 0.46, plain 1 long 0.56, plain 1 short -0.31, plain 2 0.23, plain 2 long 0.34, plain 2 middle -0.16
under: plain 2 short -0.26, plain 3 0.51, plain 3 long 0.64, plain 3 middle -0.12, plain 3 short -0.34, privacy 0 -0.12, privacy 0 short -0.15, privacy 1 0.08
under: privacy 1 short 0.11, privacy 2 0.51, related 0 -0.35, related 0 middle -0.63, related 0 short -0.15, related 1 -0.46, related 1 long -0.43, related 2 -0.61
under: share 0 0.16, share 0 middle -0.44, share 0 short -0.11, share 1 0.11, share 1 long 0.38, share 1 short 0.1, share 2 0.27, share 2 long 0.48, signup 0 -0.38
under: signup 0 long -0.17, signup 0 middle -0.39, signup 0 short -0.35, signup 1 0.09, signup 1 middle 0.33, signup 1 short -0.18, signup 2 0.22
under: signup 2 short 0.31, tags 0 0.35, tags 0 short 0.13
untaken: after 1 long -0.14, after 1 middle -0.54, after 1 short -0.44, after 2 long -0.16, after 2 middle 0.12, after 2 short -0.28, after 3 long -0.33
untaken: after 3 middle -0.28, after 4 long 0.22, after 4 middle 0.15, after 5 long 0.23, after 5 short -0.16, after 6 long -0.51, after 6 middle -0.5
untaken: after 6 short -0.57, after 7 long -0.76, after 7 middle -0.24, before 1 long -0.6, before 1 middle -0.16, before 1 short 0.31, before 2 long 0.14
untaken: before 3 long 0.52, before 3 middle 0.25, before 4 long 0.2, before 5 long 0.12, before 6 middle -0.32, before 7 long -0.28, before 7 middle -0.31
untaken: before 7 short -0.15, between long 0.55, between middle 0.12, between short 0.42
uppercase: middle 0.3, short -0.26
`),
  second: readWeights(`
around: long 0 0 0.23, long 0 1 0.2, long 0 2 0.3, long 0 3 -0.26, long 0 4 0.27, long 1 0 -0.1, long 1 1 0.35, long 1 2 0.31, long 1 3 0.4, long 1 4 -0.21
around: long 2 1 0.2, long 2 2 -0.36, long 3 0 -0.15, long 3 1 -0.34, long 3 2 0.11, long 4 0 0.1, long 4 1 -0.45, long 4 2 0.09, long 4 4 0.23, middle 0 0 -0.37
around: middle 0 1 0.09, middle 0 3 0.19, middle 0 4 0.11, middle 1 1 -0.25, middle 1 2 -0.43, middle 1 3 -0.14, middle 1 4 -0.08, middle 2 0 0.25, middle 2 1 0.15
around: middle 2 2 0.14, middle 3 0 0.18, middle 3 1 -0.21, middle 3 3 0.17, middle 4 0 -0.32, middle 4 2 0.25, middle 4 3 -0.29, middle 4 4 0.2, short 0 0 -0.14
around: short 0 2 -0.46, short 0 3 0.28, short 1 1 0.33, short 1 2 -0.2, short 1 3 0.09, short 1 4 -0.5, short 2 0 -0.21, short 2 2 -0.08, short 3 0 0.15
around: short 3 1 0.08, short 3 3 -0.16, short 4 1 0.24, short 4 2 0.12, short 4 3 -0.1
article: none long 0.39, none middle 0.34, none short 0.1, none taken 0 -0.51, none taken 1 1.15, other long -1.64, other middle -0.65, other short -0.22
article: other taken 0 -0.85, other taken 1 -1.63, outside long -0.45, outside middle -0.28, outside short -0.5, outside taken 0 -0.75, same long 0.26
article: same middle 0.1, same short 0.25, same taken 0 0.67, same taken 1 0.11
bars: long 0.19, middle 0.09, short -0.15
before: 0 0.15, 2 -0.13, 3 -0.2
behind: 1 -0.21, 4 0.09
beside: 0 0 1 0.54, 0 0 2 0.32, 0 0 3 0.12, 0 1 0 0.32, 0 1 1 0.68, 0 1 2 0.28, 0 2 0 0.56, 0 2 1 -0.58, 0 2 2 0.46, 0 3 0 0.08, 0 3 1 0.3, 0 3 2 -0.48, 0 3 3 -0.11
beside: 1 0 1 -0.11, 1 0 3 0.12, 1 1 0 0.31, 1 1 1 0.61, 1 1 2 0.32, 1 1 3 0.16, 1 2 0 0.28, 1 2 1 0.16, 1 2 2 -0.58, 1 2 3 -0.33, 1 3 0 -0.13, 1 3 1 0.72
beside: 1 3 2 -0.33, 1 3 3 -0.17, 2 0 2 -0.14, 2 1 0 0.18, 2 1 2 0.17, 2 1 3 0.36, 2 2 0 0.26, 2 2 1 0.11, 2 2 2 0.21, 2 2 3 -0.29, 2 3 0 0.3, 2 3 1 -0.09
beside: 2 3 2 0.38, 2 3 3 -0.61, 3 0 0 0.25, 3 0 1 -0.34, 3 0 3 -0.37, 3 1 0 0.15, 3 1 2 0.12, 3 1 3 -0.4, 3 2 0 0.26, 3 3 0 0.3, 3 3 1 0.63, 3 3 2 0.38
beside: 3 3 3 -0.29, 4 0 0 0.14, 4 0 1 -0.48, 4 0 2 0.17, 4 0 3 0.14, 4 1 0 -0.49, 4 1 1 -0.09, 4 1 2 0.19, 4 1 3 -0.24, 4 2 0 0.19, 4 2 1 0.14, 4 2 2 0.14
beside: 4 3 1 -0.32, 4 3 2 0.47, 4 3 3 0.13, 5 0 0 0.15, 5 0 2 -0.18, 5 0 3 -0.09, 5 1 0 -0.32, 5 1 1 -0.35, 5 1 2 0.11, 5 1 3 0.23, 5 2 0 -0.31, 5 2 2 0.26
beside: 5 2 3 0.27, 5 3 0 -0.39, 5 3 1 -0.18, 5 3 2 0.31, 5 3 3 0.54, 6 0 0 -0.55, 6 0 2 0.14, 6 0 3 0.18, 6 1 1 -0.18, 6 1 2 -0.37, 6 1 3 -0.14, 6 2 0 -0.24
beside: 6 2 2 -0.14, 6 2 3 0.39, 6 3 0 0.18, 6 3 1 -0.11, 6 3 2 0.23, 6 3 3 0.13, 7 0 0 -0.16, 7 0 2 -0.24, 7 0 3 -0.22, 7 1 2 -0.16, 7 1 3 0.11, 7 2 0 -0.27
beside: 7 2 1 0.53, 7 2 2 -0.12, 7 2 3 -0.08, 7 3 1 0.09, 7 3 2 -0.14, 7 3 3 0.09, long 0 0 -0.18, long 0 1 -0.34, long 0 2 -0.08, long 0 3 -0.22, long 1 1 0.34
beside: long 1 2 -0.19, long 1 3 0.11, long 2 0 0.13, long 2 1 0.29, long 2 2 0.11, long 2 3 0.1, long 3 0 -0.13, long 3 1 0.21, long 3 2 0.23, middle 0 0 0.08
beside: middle 0 1 -0.12, middle 0 2 -0.24, middle 0 3 -0.1, middle 1 0 0.17, middle 1 3 -0.25, middle 2 0 -0.55, middle 2 1 0.17, middle 2 2 -0.16
beside: middle 3 1 -0.24, middle 3 2 0.17, middle 3 3 0.31, short 0 2 -0.1, short 1 0 -0.11, short 1 1 0.1, short 1 2 0.24, short 2 1 -0.2, short 2 3 -0.31
beside: short 3 0 0.16, short 3 1 -0.16, short 3 2 -0.3, short 3 3 0.14
between: 0 0 0 -0.15, 0 0 3 0.35, 0 0 4 0.22, 0 1 0 0.29, 0 1 1 0.7, 0 2 0 0.38, 0 2 1 0.38, 0 2 2 0.54, 0 2 3 0.35, 0 2 4 -0.18, 0 3 0 0.25, 0 3 1 0.7, 0 3 2 0.16
between: 0 3 3 0.15, 0 3 4 -0.19, 0 4 0 0.21, 0 4 4 -0.1, 1 0 1 0.31, 1 0 2 0.16, 1 0 3 -0.46, 1 1 0 0.34, 1 1 1 0.1, 1 1 2 0.12, 1 2 0 0.36, 1 2 1 -0.1, 1 2 2 0.19
between: 1 2 3 0.32, 1 2 4 0.1, 1 3 0 0.49, 1 3 1 0.32, 1 3 2 0.27, 1 4 0 -0.27, 1 4 1 0.48, 1 4 3 0.09, 1 4 4 -0.52, 2 0 1 0.08, 2 0 2 -0.43, 2 0 3 0.1
between: 2 1 0 -0.18, 2 1 1 0.29, 2 1 2 0.08, 2 1 3 0.39, 2 1 4 0.24, 2 2 0 0.2, 2 2 1 0.44, 2 2 2 0.13, 2 3 0 -0.09, 2 3 1 0.3, 2 3 2 0.49, 2 3 3 0.3, 2 3 4 -0.15
between: 2 4 0 -0.2, 2 4 1 -0.25, 2 4 2 -0.33, 2 4 3 0.09, 2 4 4 -0.58, 3 0 0 0.44, 3 0 1 -0.18, 3 0 3 -0.13, 3 1 0 0.13, 3 1 2 0.12, 3 2 0 -0.14, 3 2 1 0.18
between: 3 2 3 -0.12, 3 3 0 0.56, 3 3 1 -0.19, 3 3 2 0.22, 3 3 3 0.25, 3 3 4 -0.23, 3 4 0 0.19, 3 4 1 -0.23, 3 4 2 0.17, 3 4 3 -0.15, 3 4 4 -0.18, 4 0 0 0.28
between: 4 0 3 0.17, 4 0 4 0.11, 4 1 1 0.28, 4 1 3 -0.41, 4 2 0 -0.2, 4 2 2 -0.18, 4 2 4 -0.09, 4 3 0 0.43, 4 3 3 0.26, 4 3 4 0.38, 4 4 0 -0.13, 4 4 1 -0.39
between: 4 4 2 0.2, 5 0 0 -0.24, 5 0 3 0.37, 5 0 4 -0.13, 5 1 1 -0.11, 5 1 2 -0.45, 5 1 3 -0.14, 5 1 4 -0.13, 5 2 2 -0.34, 5 2 4 0.28, 5 3 0 -0.18, 5 3 2 0.28
between: 5 3 3 0.51, 5 3 4 0.5, 5 4 0 0.14, 5 4 1 -0.35, 5 4 2 -0.16, 6 0 4 -0.12, 6 1 3 0.42, 6 1 4 0.2, 6 2 2 -0.84, 6 2 3 0.23, 6 2 4 0.47, 6 3 0 -0.58
between: 6 3 1 0.14, 6 3 2 -0.08, 6 3 4 0.14, 6 4 0 0.4, 6 4 1 -0.17, 6 4 2 0.16, 6 4 3 -0.09, 6 4 4 0.12, 7 0 3 -0.1, 7 0 4 0.53, 7 1 4 -0.25, 7 2 3 -0.26
between: 7 2 4 -0.17, 7 3 2 -0.11, 7 3 3 -0.67, 7 3 4 -0.24, 7 4 1 0.82, 7 4 2 0.21, 7 4 4 0.37
bias: -0.06
body: above long 0 0.68, above long 1 0.16, above long 3 -0.18, above middle 2 0.18, above middle 3 0.17, above middle 4 -0.39, above middle 5 -0.17
body: above short 0 -0.12, above short 2 0.39, above short 3 0.2, above short 4 -0.11, above short 5 -0.67, below long 0 -0.39, below long 4 0.24
body: below long 5 -0.24, below middle 0 -0.45, below middle 2 0.23, below middle 3 0.26, below middle 4 -0.08, below middle 5 -0.15, below short 0 -0.63
body: below short 1 -0.19, below short 2 0.27, below short 3 0.25, below short 4 -0.15, below short 5 0.09
capitals: long 0 0.63, long 1 -0.11, long 2 -0.64, long 3 -0.57, middle 0 0.37, middle 1 0.24, middle 3 -0.52, middle 4 -0.22, short 0 -0.11, short 1 0.29
capitals: short 2 -0.11, short 3 -0.12, short 4 -0.16
colon: long 0.73, middle 0.09, short -0.6
commas: long 0 -0.44, long 2 0.3, middle 0 -0.16, middle 2 0.28, middle 3 -0.1, short 1 -0.13, short 2 -0.38
digits: long 0 0.19, long 1 -0.29, long 2 -0.1, long 3 -0.12, middle 0 0.15, middle 1 -0.22, middle 2 -0.09, middle 3 -0.27, short 3 -0.43
edge: long 0 5 0.15, long 0 6 0.15, long 1 5 0.81, long 1 6 0.93, long 1 7 0.56, long 2 5 1.06, long 2 6 0.8, long 2 7 0.4, long 3 5 0.81, long 3 6 0.7
edge: long 3 7 0.51, long 4 4 0.93, long 4 5 1.2, long 4 6 -0.16, long 4 7 0.79, long 5 0 -0.24, long 5 1 -0.32, long 5 2 0.1, long 5 3 0.2, long 5 4 0.23
edge: long 5 5 0.96, long 5 6 0.46, long 5 7 -0.49, long 6 0 -0.14, long 6 1 0.58, long 6 2 0.21, long 6 3 0.66, long 6 4 0.32, long 6 5 0.63, long 6 6 0.52
edge: long 6 7 -0.47, long 7 0 -0.13, long 7 1 0.41, long 7 2 -0.24, long 7 4 -0.46, long 7 5 -0.34, long 7 6 -0.63, long 7 7 -0.35, middle 0 6 0.21
edge: middle 0 7 -0.33, middle 1 7 -0.34, middle 2 7 -0.42, middle 3 7 -0.08, middle 4 7 -0.1, middle 5 5 0.37, middle 5 6 0.41, middle 6 0 -0.34, middle 6 4 -0.22
edge: middle 6 5 0.53, middle 7 0 0.25, middle 7 1 -0.21, middle 7 2 -0.67, middle 7 5 -0.24, middle 7 6 0.1, middle 7 7 0.08, short 0 7 0.14, short 1 7 -0.14
edge: short 2 7 -0.23, short 4 6 0.13, short 4 7 -0.11, short 5 5 -0.13, short 5 6 -0.2, short 5 7 0.46, short 6 0 -0.52, short 6 2 -0.17, short 6 5 0.28
edge: short 6 6 0.47, short 6 7 -0.11, short 7 0 -0.19, short 7 2 0.14, short 7 4 0.23, short 7 5 0.13, short 7 7 0.23
ellipsis: long -0.83, middle -0.37, short -0.22
end: mark -0.26, mark 1 0.42, mark 2 -0.24, mark 3 -0.2, mark 6 0.39, mark 7 -0.43, mark 9 0.48, open -0.38, open 0 -0.13, open 1 0.18, open 4 0.14, open 5 0.18
end: open 6 -0.25, open 7 -0.62, open 8 -0.53, open 9 0.39, pause 0.23, pause 0 -0.12, pause 1 -0.36, pause 2 -0.35, pause 4 0.21, pause 6 0.37, pause 7 0.38
end: pause 8 0.59, pause 9 0.62, quote 0.1, quote 4 -0.42, stop 0.11, stop 1 -0.27, stop 2 0.28, stop 3 0.14, stop 4 -0.21, stop 5 -0.13, stop 6 -0.13, stop 7 0.4
end: stop 8 0.29, stop 9 -0.18
far: advert 1.19, article -0.13, body -0.13, box -0.14, caption 0.68, comments -0.14, footer 0.31, heading 0.26, lead -0.47, meta -0.91, navigation -0.43
far: popup -0.96, related 0.45, share 0.6, side 0.96, tags 0.83
following: long byline 2 0.17, long byline 3 -0.45, long furniture 0 0.17, long furniture 1 -0.1, long furniture 2 -0.12, long furniture 3 0.31
following: long furniture 6 0.09, long heading 2 0.26, long heading 3 0.47, long heading 5 0.25, long heading 6 -0.67, long prose 4 -0.11, long prose 5 0.23
following: long related-header 1 -0.56, middle byline 2 0.52, middle byline 3 0.27, middle furniture 0 -0.36, middle furniture 2 -0.4, middle heading 0 0.21
following: middle heading 1 0.15, middle heading 2 -0.09, middle heading 3 -0.15, middle heading 4 -0.16, middle heading 5 -0.12, middle prose 3 0.24
following: middle prose 4 0.28, middle prose 6 0.14, middle prose 7 -0.19, middle related-header 1 -0.22, none -0.09, short byline 2 0.2, short dateline 2 -0.2
following: short furniture 0 0.14, short furniture 1 -0.33, short furniture 3 -0.13, short furniture 4 -0.25, short heading 0 -0.17, short heading 1 -0.16
following: short heading 2 -0.21, short heading 4 -0.19, short heading 6 -0.27, short prose 6 0.45, short prose 7 0.32, short related-header 1 0.24
gap: long 1 2 0.25, long 1 3 -0.19, long 1 4 0.28, long 1 5 0.76, long 1 6 -0.12, long 1 7 -0.19, long 2 2 0.57, long 2 3 -0.17, long 2 4 -0.12, long 2 5 0.65
gap: long 2 6 0.79, long 2 7 -0.44, long 3 1 0.58, long 3 2 0.12, long 3 3 0.31, long 3 4 0.26, long 3 5 -0.29, long 3 6 -0.27, long 3 7 -0.13, long 4 4 0.11
gap: long 4 5 -0.31, long 4 6 -0.49, long 5 3 -0.39, long 5 4 0.18, long 5 5 -0.25, long 5 6 -0.4, long 5 7 -0.57, long 6 1 0.16, long 6 4 0.42, long 6 5 0.29
gap: long 6 7 -0.15, long 7 1 0.19, long 7 2 0.35, long 7 3 -0.14, long 7 4 0.15, long 7 5 -0.16, long 7 6 0.42, long 7 7 -0.16, middle 1 1 -0.11, middle 1 2 0.19
gap: middle 1 3 0.25, middle 1 5 0.17, middle 1 6 0.56, middle 2 1 -0.15, middle 2 3 -0.35, middle 2 4 0.13, middle 2 6 -0.2, middle 2 7 -0.24, middle 3 2 -0.37
gap: middle 3 3 -0.41, middle 3 4 0.15, middle 3 6 -0.12, middle 3 7 0.28, middle 4 1 0.18, middle 4 2 -0.25, middle 4 3 0.1, middle 4 4 -0.09, middle 4 5 -0.16
gap: middle 4 6 0.17, middle 4 7 0.32, middle 5 1 0.15, middle 5 2 0.11, middle 5 3 -0.3, middle 5 4 0.08, middle 5 5 0.3, middle 5 6 0.29, middle 5 7 -0.23
gap: middle 6 2 0.15, middle 6 3 -0.3, middle 6 5 0.31, middle 6 7 -0.23, middle 7 1 -0.09, middle 7 2 0.09, middle 7 3 0.2, middle 7 4 0.22, middle 7 6 -0.22
gap: middle 7 7 -0.54, short 1 1 0.29, short 1 2 -0.12, short 1 3 -0.53, short 1 6 -0.09, short 1 7 -0.1, short 2 1 -0.16, short 2 2 -0.24, short 2 3 -0.4
gap: short 2 4 0.35, short 2 5 0.15, short 3 1 0.25, short 3 2 0.34, short 3 4 0.17, short 3 5 -0.13, short 3 6 0.16, short 4 2 0.24, short 4 3 0.09, short 4 4 0.35
gap: short 4 5 -0.23, short 4 6 0.09, short 5 1 -0.09, short 5 2 -0.15, short 5 6 -0.09, short 6 1 -0.14, short 6 2 0.09, short 6 4 0.21, short 6 5 0.2
gap: short 6 6 0.12, short 7 2 -0.11, short 7 7 -0.76
grand: links 0 -0.15, links 1 0.33, links 2 -0.33, links 4 0.14, links 5 -0.26, long 1 -0.12, long 2 0.22, long 3 -0.22
group: 0 0 0 0.2, 0 0 1 0.69, 0 0 2 -0.18, 0 0 3 0.18, 0 0 4 0.4, 0 0 alone 0.13, 0 1 0 0.19, 0 1 1 0.33, 0 1 2 -0.11, 0 1 3 0.69, 0 1 5 0.32, 0 2 0 0.1, 0 2 1 0.2
group: 0 2 2 -0.14, 0 2 4 0.3, 0 2 5 -0.12, 0 2 alone 0.21, 0 3 0 -0.2, 0 3 2 0.14, 0 3 3 0.13, 0 3 4 0.37, 0 3 5 0.32, 0 4 1 -0.08, 0 4 4 0.14, 0 4 5 0.21
group: 0 4 alone -0.17, 0 5 2 0.08, 0 5 3 0.37, 0 5 alone -0.19, 0 6 2 0.23, 0 6 3 -0.34, 0 6 alone 0.18, 0 7 3 -0.24, 0 7 5 -0.29, 0 7 alone 0.16, 0 long 1 -0.17
group: 0 long 2 0.19, 0 long 3 0.09, 0 long 5 -0.12, 0 long alone 0.2, 0 middle 0 0.2, 0 middle 1 0.22, 0 middle 2 -0.2, 0 middle 3 -0.18, 0 middle 4 0.34
group: 0 middle 5 -0.24, 0 middle alone -0.15, 0 part long 0 -0.33, 0 part long 1 -0.22, 0 part long 2 -0.25, 0 part long 3 0.36, 0 part long 4 0.21
group: 0 part middle 0 -0.17, 0 part middle 1 -0.37, 0 part middle 2 0.49, 0 part middle 3 0.24, 0 part short 0 -0.11, 0 part short 1 -0.4, 0 part short 2 0.19
group: 0 part short 3 0.15, 0 short 0 0.28, 0 short 1 0.26, 0 short 3 0.1, 0 short 4 0.12, 0 short 5 -0.33, 0 short alone -0.42, 0 size 1 0 -0.11, 0 size 1 1 -0.36
group: 0 size 1 3 -0.27, 0 size 1 5 -0.19, 0 size 1 alone 0.63, 0 size 2 0 0.6, 0 size 2 1 0.24, 0 size 2 2 -0.11, 0 size 2 4 -0.1, 0 size 2 5 0.46
group: 0 size 3 0 -0.27, 0 size 3 1 0.62, 0 size 3 2 0.19, 0 size 3 3 0.4, 0 size 3 4 0.3, 0 size 3 5 -0.34, 1 0 0 0.09, 1 0 1 0.47, 1 0 2 0.82, 1 0 alone 0.09
group: 1 1 1 -0.1, 1 1 2 0.53, 1 1 3 0.99, 1 1 4 0.21, 1 1 alone -0.24, 1 2 1 -0.08, 1 2 2 0.18, 1 2 3 0.74, 1 2 4 -0.09, 1 2 alone 0.09, 1 3 0 -0.13, 1 3 1 -0.4
group: 1 3 3 0.56, 1 3 4 -0.25, 1 3 5 0.32, 1 3 alone 0.34, 1 4 0 0.21, 1 4 1 -0.38, 1 4 3 0.14, 1 4 4 0.13, 1 4 alone -0.25, 1 5 2 -0.15, 1 5 3 -0.09, 1 5 5 0.24
group: 1 5 alone -0.25, 1 6 1 0.6, 1 6 2 -0.22, 1 6 3 -0.5, 1 6 4 0.11, 1 6 alone -0.18, 1 7 1 0.32, 1 7 2 -0.18, 1 7 3 -0.29, 1 7 4 0.37, 1 7 5 -0.31
group: 1 7 alone -0.41, 1 long 1 0.15, 1 long 2 0.38, 1 long 3 0.31, 1 long 4 0.12, 1 long 5 -0.25, 1 long alone -0.36, 1 middle 1 -0.15, 1 middle 2 0.1
group: 1 middle 3 -0.21, 1 middle 4 0.11, 1 middle 5 0.25, 1 middle alone -0.21, 1 part long 0 -0.3, 1 part long 1 -0.71, 1 part long 2 -0.24, 1 part long 3 0.23
group: 1 part long 4 0.32, 1 part middle 0 -0.16, 1 part middle 1 -0.31, 1 part middle 2 -0.12, 1 part middle 3 0.08, 1 part middle 4 0.48, 1 part short 0 -0.27
group: 1 part short 3 0.17, 1 part short 4 0.25, 1 short 1 -0.17, 1 short 2 -0.09, 1 short 3 -0.41, 1 short 4 0.29, 1 short 5 0.15, 1 short alone -0.15
group: 1 size 0 alone -0.42, 1 size 1 0 -0.1, 1 size 1 1 -0.16, 1 size 1 2 -0.8, 1 size 1 3 -0.49, 1 size 1 4 -0.35, 1 size 2 1 -0.58, 1 size 2 2 -0.18
group: 1 size 2 3 0.5, 1 size 3 1 0.61, 1 size 3 2 0.83, 1 size 3 3 0.18, 1 size 3 4 0.41, 2 0 0 0.11, 2 0 1 0.65, 2 0 2 -0.21, 2 0 3 -0.14, 2 0 4 0.32, 2 0 5 -0.21
group: 2 0 alone 0.27, 2 1 0 0.19, 2 1 1 0.35, 2 1 3 0.69, 2 1 4 -0.19, 2 1 5 0.17, 2 2 2 0.36, 2 2 5 -0.25, 2 2 alone 0.18, 2 3 0 -0.26, 2 3 1 -0.16, 2 3 2 0.32
group: 2 3 3 0.25, 2 3 alone 0.36, 2 4 1 -0.12, 2 4 4 0.21, 2 4 5 0.11, 2 4 alone -0.15, 2 5 2 -0.19, 2 5 3 -0.23, 2 5 4 0.44, 2 5 5 0.17, 2 5 alone -0.35
group: 2 6 2 0.2, 2 6 3 -0.25, 2 6 4 -0.22, 2 6 5 0.16, 2 6 alone -0.16, 2 7 3 0.14, 2 7 4 -0.4, 2 7 5 -0.09, 2 7 alone -0.19, 2 long 0 -0.11, 2 long 2 0.5
group: 2 long 3 0.1, 2 long 4 -0.1, 2 long alone -0.22, 2 middle 0 0.17, 2 middle 2 -0.1, 2 middle 3 -0.22, 2 middle alone 0.09, 2 part long 0 -0.51
group: 2 part long 1 -0.46, 2 part long 2 -0.27, 2 part long 3 0.46, 2 part long 4 0.33, 2 part middle 0 -0.38, 2 part middle 2 -0.12, 2 part middle 3 0.46
group: 2 part middle 4 0.1, 2 part short 0 -0.13, 2 part short 2 -0.31, 2 part short 3 0.16, 2 part short 4 0.16, 2 short 0 0.24, 2 short 2 -0.12, 2 short 3 -0.1
group: 2 short 4 -0.09, 2 short 5 -0.16, 2 size 0 alone -0.19, 2 size 1 0 -0.3, 2 size 1 1 -0.13, 2 size 1 2 0.09, 2 size 1 3 0.11, 2 size 1 4 0.19, 2 size 1 5 0.4
group: 2 size 1 alone 0.32, 2 size 2 0 -0.2, 2 size 2 1 -0.09, 2 size 2 2 0.08, 2 size 2 3 0.19, 2 size 2 4 0.13, 2 size 2 5 -0.47, 2 size 3 0 0.77, 2 size 3 1 0.41
group: 2 size 3 2 0.28, 2 size 3 3 -0.31, 2 size 3 4 -0.25, 2 size 3 5 0.17
head: long 1 0.11, long 2 0.36, long 3 -0.21, long 5 0.16, middle 1 0.17, middle 3 0.53, middle 4 0.54, middle 5 0.39, short 1 0.37, short 2 -0.2, short 3 -0.09
head: short 4 0.22, short 6 0.16, short 7 0.17
headlines: -1 short -0.19, 0 middle -0.21, 0 short -0.35, 1 long 0.58, 1 middle 0.76, 1 short 0.58, 2 long -0.26, 2 middle -0.2, 2 short 0.1
hidden: -0.09
in: article -0.09, article middle -0.14, article short 0.09, aside -0.7, aside long -0.6, aside middle -0.2, aside short -0.31, blockquote -0.14
in: blockquote long 0.08, blockquote middle -0.19, blockquote short -0.63, figure -1.02, figure long -0.9, figure middle -0.58, footer -0.61, footer long -0.36
in: footer middle -0.24, footer short -0.17, form -1.16, form long -0.44, form middle -0.48, form short -0.81, header -0.44, header long -0.21, header middle -0.23
in: header short -0.25, list 0.76, list long 0.33, list middle 0.43, list short 0.39, main middle -0.16, main short -0.19, nav -0.44, nav long -0.54
in: nav middle -0.27, nav short -0.09, section long 0.25, section middle -0.53, section short -0.43, table 0.62, table long 0.35, table middle 0.31
in: table short 0.32
kin: 0 0 -0.37, 0 1 -0.52, 0 2 -0.22, 0 3 -0.21, 0 4 -0.28, 0 5 -0.2, 0 6 0.21, 3 0 0.2, 3 1 -0.45, 3 2 -0.1, 3 3 0.52, 3 4 0.27, 3 5 0.15, 3 6 0.23, long 1 -0.64
kin: long 2 -0.29, long 3 0.52, long 4 0.17, long 6 0.22, middle 0 -0.21, middle 1 -0.34, middle 2 -0.25, middle 3 -0.22, middle 5 0.31, middle 6 0.3, short 0 -0.12
kin: short 1 -0.1, short 3 -0.48, short 5 0.21, short 6 0.15
kind: byline -0.18, byline 2 -0.13, byline 4 -0.24, dateline -0.2, dateline 1 0.14, dateline 3 -0.21, dateline 4 -0.27, furniture -0.48, furniture 0 -0.25
kind: furniture 1 -0.24, furniture 2 -0.15, furniture 4 0.39, furniture 5 -0.25, heading 0.13, heading 1 0.21, heading 3 0.13, heading 5 0.25, heading 6 -0.32
kind: heading 7 0.41, prose 4 -0.12, prose 8 0.08, related-header -0.24, related-header 0 -0.14, related-header 1 -0.19, related-header 2 -0.21, related-lead -0.55
links: long 0 -0.08, long 1 0.16, long 3 0.27, middle 0 0.36, middle 2 -0.35, middle 4 -0.55, short 0 0.28, short 2 -0.15, short 3 -0.54, short 4 -0.36
main: 0 1 h1 0.17, 0 1 h2 0.4, 0 1 h3 0.58, 0 1 h4 0.14, 0 1 li 0.76, 0 1 long 0.32, 0 1 middle 0.21, 0 1 p 0.41, 0 1 pre 0.38, 0 2 button -0.11, 0 2 div -0.56
main: 0 2 figcaption -0.92, 0 2 h2 -0.25, 0 2 h3 -0.15, 0 2 h4 -0.28, 0 2 li 1.01, 0 2 long -0.15, 0 2 p -0.34, 0 2 pre 0.55, 0 2 short 0.13, 0 3 div 0.16
main: 0 3 figcaption -0.14, 0 3 h2 0.13, 0 3 h3 0.16, 0 3 li -0.44, 0 3 long 0.77, 0 3 p 0.78, 0 3 short 0.21, 0 3 td 0.31, 0 4 div 0.4, 0 4 figcaption -0.42
main: 0 4 h2 -0.27, 0 4 h3 0.2, 0 4 h4 -0.49, 0 4 li -0.3, 0 4 long -0.37, 0 4 middle -0.1, 0 4 p -0.33, 0 4 short 0.1, 0 4 td 0.1, 1 1 h2 0.19, 1 1 h3 0.55
main: 1 1 long 0.88, 1 1 p 0.75, 1 1 short -0.11, 1 2 div -0.57, 1 2 h1 -0.71, 1 2 h2 0.4, 1 2 h3 0.24, 1 2 short -0.25, 1 3 div 0.27, 1 3 h3 -0.4, 1 3 long -0.18
main: 1 3 p -0.13, 1 3 short -0.14, 1 4 button -0.16, 1 4 div 0.7, 1 4 h2 0.11, 1 4 h3 -0.88, 1 4 h4 0.34, 1 4 li -1.46, 1 4 long -1.4, 1 4 middle -0.28
main: 1 4 p -1.34, 1 4 short -0.12, 1 4 td 0.15, 1 4 th 0.27, 2 1 div -0.18, 2 1 short -0.59, 2 2 div -0.37, 2 2 h1 -0.47, 2 2 h2 -0.18, 2 2 middle -0.5, 2 2 p 0.43
main: 2 3 button -0.11, 2 3 long 0.93, 2 3 middle -0.08, 2 3 p 1.03, 2 4 div -0.28, 2 4 h2 0.16, 2 4 h3 0.33, 2 4 h4 -0.16, 2 4 li -0.22, 2 4 long -0.59
main: 2 4 middle -0.35, 2 4 p -0.74, 2 4 short -0.75, 2 4 td -0.62, 3 1 short 0.24, 3 2 div 0.23, 3 2 h1 -0.39, 3 2 h2 0.17, 3 2 h3 1.06, 3 2 long 0.85
main: 3 2 middle 0.62, 3 2 p 0.64, 3 2 short 0.09, 3 3 div 0.49, 3 3 h3 0.73, 3 3 long 0.56, 3 3 middle 0.37, 3 3 p 0.28, 3 4 div -0.54, 3 4 h2 0.21, 3 4 h3 -0.38
main: 3 4 li 0.7, 3 4 p 0.3, 3 4 short 0.15, outside div -0.49, outside figcaption 0.29, outside h1 0.16, outside li -0.35, outside long -0.28, outside middle -0.26
main: outside section -0.22, outside short 0.18, outside th -0.12
near: advert long 0.7, advert middle -0.51, advert short -0.25, article -0.32, article long -0.3, body -0.35, body long -0.39, body short 0.19, box -0.66
near: box long -0.55, box middle -0.35, box short 0.11, caption -0.87, caption long -0.27, caption middle -0.6, caption short -0.48, comments -0.71
near: comments long -0.72, comments short -0.13, footer -0.14, footer long -0.38, heading 0.2, heading long 0.49, heading middle 0.11, heading short -0.22
near: hidden -0.65, hidden long -0.63, hidden middle -0.12, hidden short 0.08, lead 0.23, lead long 0.14, lead middle 0.39, lead short -0.1, meta -0.27
near: meta long 0.11, meta middle -0.38, meta short -0.59, navigation -0.3, navigation long -0.12, navigation middle -0.11, navigation short -0.21, popup -0.52
near: popup long -0.67, related -0.98, related long -0.57, related middle -0.84, related short -0.09, share -0.53, share short -0.37, side 0.21, side long 0.4
near: side middle -0.33, side short -0.18, signup -0.66, signup long -0.27, signup middle -0.4, signup short -0.33, tags 0.17, tags long 0.43, tags short -0.41
neighbours: 0 0 0 -0.45, 0 0 1 -0.12, 0 0 2 -0.34, 0 1 0 -0.12, 0 1 1 0.3, 0 1 2 0.26, 0 2 1 -0.36, 0 2 2 0.53, 3 0 0 0.27, 3 0 1 -0.11, 3 0 2 -0.22, 3 1 0 0.48
neighbours: 3 1 1 -0.24, 3 1 2 0.3, 3 2 1 -0.28, 3 2 2 0.45
opening: above 0 -0.66, above 3 0.93, above long 0.64, above middle -0.29
own: 0 0.43, 0 long 0.41, 0 middle 0.2, 0 short 0.17, 1 0.44, 1 long 0.39, 1 short 0.14, 2 0.28, 2 long 0.26, 2 middle -0.13, 2 short 0.24, 3 0.26, 3 long 0.29
own: 4 short -0.09, 5 -0.12, 5 middle -0.17, 5 short -0.4, 6 -0.13, 6 middle -0.17, 6 short -0.21, 7 -0.35, 7 long -0.36, 7 short -0.14, links 1 -0.15, links 2 0.14
own: links 3 0.35, links 4 0.17, links 5 -0.92, long 0 0.1, long 1 -0.11, long 2 -0.46, long 3 -0.61, long 4 0.88
parent: blocks 0 long 0 -0.14, blocks 1 long 0 -0.21, blocks 1 long 2 -0.43, blocks 2 long 0 0.15, blocks 2 long 1 -0.33, blocks 2 long 2 0.09
parent: blocks 3 long 0 -0.68, blocks 4 long 0 0.41, blocks 4 long 1 0.25, blocks 4 long 2 0.09, links 1 0.14, links 2 -0.25, links 3 0.55, links 4 0.14
parent: links 5 -0.64, long 0 -0.31, long 2 -0.39, long 3 0.23
passed: long 0 0.32, long 2 0.81, long 3 0.16, long 6 -0.82, long 7 -0.28, middle 2 0.11, middle 3 0.3, middle 5 -0.3, middle 6 -0.29, middle 7 0.27, short 0 -0.39
passed: short 1 0.47, short 2 -0.11, short 3 0.26, short 4 0.25, short 5 0.16, short 6 -0.6, short 7 -0.4
previous: long byline 2 0.09, long byline 3 0.48, long dateline 2 -0.09, long dateline 3 -0.5, long furniture 1 -0.46, long furniture 2 -0.42, long heading 0 0.29
previous: long heading 1 -0.15, long heading 2 0.49, long heading 3 0.56, long heading 6 -0.46, long prose 3 0.18, long prose 4 -0.14, long prose 5 0.22
previous: long prose 6 0.25, long prose 7 -0.09, middle dateline 2 -0.4, middle dateline 3 -0.54, middle furniture 0 -0.21, middle furniture 1 -0.23
previous: middle furniture 3 -0.31, middle heading 1 -0.16, middle heading 3 0.1, middle heading 5 0.21, middle heading 6 -0.24, middle prose 7 0.24
previous: middle related-header 1 -0.53, short dateline 1 -0.21, short dateline 2 -0.1, short dateline 3 -0.37, short furniture 1 -0.34, short furniture 3 -0.15
previous: short heading 0 -0.32, short heading 3 0.59, short heading 4 0.12, short heading 6 -0.12, short prose 3 0.12, short prose 4 0.32, short prose 5 -0.09
previous: short prose 6 -0.08, short related-header 1 -0.13
quoted: long -0.12, middle -0.37, short 0.18
ruled: 0 0 -0.5, 0 3 -0.53, 0 long -0.83, 0 short -0.26, 1 0 -0.23, 1 3 0.29, 1 long 0.21, 1 short 0.14
run: 0 0 -2 -0.24, 0 1 -1 -0.15, 0 1 1 -0.2, 0 2 1 -0.49, 0 3 -1 -0.29, 0 3 0 -0.3, 0 3 1 -0.16, 0 4 -1 -0.15, 0 4 1 -0.42, 0 5 0 0.21, 3 0 2 -0.15, 3 1 1 0.41
run: 3 2 -1 0.49, 3 2 0 0.37, 3 3 -1 0.37, 3 3 0 0.28, 3 3 1 -0.08, 3 4 -1 0.32, 3 4 0 0.33, 3 4 1 0.36, 3 5 0 0.09, 3 6 0 -0.1, long 0 -2 -0.34, long 0 2 -0.27
run: long 1 1 0.19, long 2 -1 0.39, long 2 1 -0.35, long 3 -1 0.33, long 3 1 -0.22, long 4 -1 0.3, long 4 0 0.36, long 5 0 0.1, long 6 0 -0.11, middle 0 -2 0.08
run: middle 0 2 0.1, middle 1 -1 -0.29, middle 1 1 -0.2, middle 2 1 0.13, middle 3 -1 -0.31, middle 3 1 -0.08, middle 4 1 0.46, middle 5 0 0.28, middle 6 0 -0.2
run: short 0 2 -0.09, short 1 1 -0.11, short 2 -1 0.13, short 2 1 -0.19, short 3 0 0.08, short 3 1 0.19, short 4 -1 -0.52, short 4 0 -0.23, short 4 1 -0.12
run: short 5 0 -0.13, short 6 0 0.11
said: before long -0.12, before middle -0.36, before short -0.68, later long -0.37, later middle -0.24
sentences: 0 0.17, 1 -0.19, 2 -0.22, 3 0.13
size: 0 -0.24, 2 -0.14, 6 -0.1
small: long 0 -0.16, long 2 0.13, long 4 -0.08, middle 1 -0.14, middle 2 -0.28, middle 4 0.21, short 0 0.15, short 1 -0.23, short 2 -0.22, short 4 -0.15
start: digit 0.46, digit mark 0.22, digit open 0.25, digit pause 0.18, digit stop 0.45, lower -0.26, lower mark -0.17, lower open -0.28, lower pause 0.14
start: lower stop 0.16, quote 0.39, quote open 0.39, quote quote -0.21, quote stop 0.28, sign -1.19, sign mark -0.11, sign open -0.28, sign stop -1.25
start: upper mark -0.24, upper open -0.41, upper pause 0.16, upper quote 0.54, upper stop 0.2
strong: long 1 -0.25, long 2 -0.59, middle 0 0.48, middle 1 -0.12, middle 2 -0.22, short 0 0.24, short 1 -0.35, short 2 0.18
tag: blockquote 0.08, blockquote short -0.38, button -0.23, button links 0 -0.23, button middle -0.3, button short -0.2, div links 0 0.1, div links 1 -0.11
tag: div links 3 -0.21, div links 4 -0.32, div middle 0.15, figcaption -0.81, figcaption links 0 -0.75, figcaption long -0.49, figcaption middle -0.61
tag: figcaption short -0.37, h1 -0.42, h1 links 0 -0.42, h1 middle -0.48, h2 0.65, h2 links 0 0.55, h2 links 4 0.26, h2 long 0.46, h2 middle 0.39, h2 short 0.24
tag: h3 0.48, h3 links 0 0.46, h3 links 2 -0.11, h3 links 3 0.48, h3 long 0.33, h3 short 0.41, h4 links 0 0.1, h4 middle 0.4, h4 short 0.18, h5 middle -0.35
tag: h6 -0.45, h6 links 0 -0.45, h6 short -0.26, header -0.12, header short -0.12, li links 0 0.34, li links 2 0.26, li links 3 -0.45, li links 4 -0.25
tag: li long 0.47, li middle -0.1, li short -0.32, other -0.28, other links 0 -0.28, other short -0.29, p links 0 0.14, p links 1 0.21, p links 2 -0.28
tag: p links 4 -0.7, p long 0.1, p middle -0.15, pre 0.69, pre links 0 0.69, pre long 0.57, section -0.36, section links 0 -0.26, td links 0 -0.22, td links 3 -0.18
tag: td links 4 0.87, td long -0.28, td middle 0.08, th -0.11, th links 0 -0.11, th short -0.11
taken: 0 -0.44, 0 0 -0.27, 0 1 0.21, 0 2 -0.45, 0 3 -0.21, 0 4 -0.14, 0 5 -0.12, 0 6 -0.39, 0 7 -0.37, 3 0.16, 3 1 -0.22, 3 2 0.26, 3 3 0.22, 3 4 0.09, 3 5 0.13
taken: 3 6 0.13, 3 7 0.21, 3 8 0.09
title: above long 0 0.6, above long 1 0.83, above long 2 0.41, above long 3 0.98, above long 4 0.24, above long 5 -0.55, above middle 0 0.92, above middle 1 0.13
title: above middle 2 -0.24, above middle 3 0.6, above middle 4 -0.14, above middle 5 -0.37, above short 0 0.32, above short 1 -0.09, above short 3 0.27
title: above short 4 -0.2, again -0.69, below -1.1, here -0.21, nowhere 0.58
turn: advert long -0.6, advert middle -0.38, advert short -0.25, bio long -0.53, comment long 0.09, comment middle -0.21, comment short -0.15, contact long -0.85
turn: contact middle 0.29, contact short -0.37, copyright long -0.26, copyright middle -0.11, copyright short -0.22, credit long -0.47, credit middle -0.35
turn: credit short -0.49, dated long 0.1, dated middle -0.57, dated short -0.68, follow long -0.65, follow middle -0.31, follow short -0.26, footnote long -0.88
turn: link long -0.65, link middle 0.12, more long -0.41, more middle -0.43, more short -0.67, note long -0.47, note middle -0.29, note short -0.34
turn: numbering long -0.13, numbering middle 0.25, numbering short 0.24, origin long -0.32, price long 0.19, price short 0.08, privacy long -0.57
turn: privacy middle -0.27, share long -0.13, share middle -0.32, share short -0.1, signup long -0.83, signup middle -0.57, signup short -0.26
under: comment 0 -0.09, comment 0 middle -0.14, comment 1 long 0.22, comment 1 short -0.12, comment 2 0.28, comment 2 short -0.16, follow 0 -0.13
under: follow 0 middle -0.28, follow 0 short -0.09, follow 1 long 0.18, follow 1 short -0.31, follow 2 -0.45, follow 2 long -0.44, follow 3 0.72, follow 3 long 0.67
under: more 0 long 0.4, more 0 middle -0.35, more 0 short -0.3, more 1 0.37, more 1 short 0.11, note 0 -0.18, note 0 long -0.24, note 0 middle -0.08
under: note 0 short 0.29, note 1 0.23, note 1 middle 0.91, note 1 short 0.27, note 2 0.47, note 2 long 0.33, note 2 middle 0.66, note 3 -0.12, plain 0 0.23
under: plain 0 long 0.33, plain 0 short -0.27, plain 1 0.47, plain 1 long 0.55, plain 1 middle -0.09, plain 1 short -0.26, plain 2 0.18, plain 2 long 0.28
under: plain 2 middle -0.11, plain 2 short -0.27, plain 3 0.62, plain 3 long 0.69, plain 3 short -0.23, privacy 0 long 0.29, privacy 1 short 0.09, privacy 2 0.29
under: related 0 -0.26, related 0 middle -0.53, related 0 short -0.21, related 1 -0.39, related 1 long -0.37, related 2 -0.64, share 0 0.09, share 0 middle -0.45
under: share 1 0.08, share 1 long 0.4, share 1 short 0.14, share 2 0.42, share 2 long 0.5, signup 0 -0.4, signup 0 long -0.13, signup 0 middle -0.24
under: signup 0 short -0.3, signup 1 long -0.12, signup 1 middle 0.41, signup 1 short -0.11, signup 2 0.28, signup 2 short 0.26, tags 0 0.3
untaken: after 1 middle -0.39, after 1 short -0.29, after 2 long -0.14, after 2 middle 0.31, after 2 short -0.16, after 3 long -0.12, after 3 middle -0.36
untaken: after 4 long 0.19, after 4 middle 0.21, after 4 short -0.14, after 5 long 0.35, after 5 short -0.27, after 6 long -0.5, after 6 middle -0.4
untaken: after 6 short -0.5, after 7 long -0.85, after 7 middle -0.37, after 7 short 0.12, before 1 long -0.5, before 1 short 0.28, before 2 middle 0.09
untaken: before 3 long 0.6, before 3 middle 0.19, before 4 long 0.27, before 4 short 0.09, before 5 long 0.26, before 5 middle 0.11, before 5 short -0.09
untaken: before 6 middle -0.28, before 7 long -0.2, before 7 middle -0.26, before 7 short -0.13, between long 0.21, between short 0.12
uppercase: middle 0.18, short -0.31
`),
}
